namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class DuplicateNameSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api" }, new() { Name = "web" }, new() { Name = [|"api"|] }],""",
        """Apps = [new() { Name = "api" }], Jobs = [new() { Name = [|"api"|], Schedule = "@daily", Deadline = 1.Hours }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster] }, new() { Name = [|"api"|] }],""",
        new("""Apps = [Api, new() { Name = [|"api"|] }],""", """static readonly App Api = new() { Name = "api" };"""),
        """Apps = [new() { Name = "api", InitContainers = [new() { Name = "tool", Image = "acme/tool:1" }], Sidecars = [new() { Name = [|"tool"|], Image = "acme/tool:1" }] }],""",
        """Apps = [new() { Name = "api", Sidecars = [new() { Name = [|"api"|], Image = "acme/tool:1" }] }],""",
        new("", Environments: """cluster, new() { Name = [|"cluster"|], Platform = Platform.Compose }"""),
        new("", Environments: """cluster, new() { Name = "live", Aliases = ["prod", [|"cluster"|]], Platform = Platform.Compose }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api" }, new() { Name = "web" }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster] }, new() { Name = "api", OnlyIn = [staging] }],""",
        """Apps = [new() { Name = "api", Sidecars = [new() { Name = "tool", Image = "acme/tool:1" }] }, new() { Name = "web", Sidecars = [new() { Name = "tool", Image = "acme/tool:1" }] }],""",
        """Apps = [new() { Name = "cluster" }],""",
        """Apps = [new() { Name = "api", ObjectNames = new() { Container = "main" }, Sidecars = [new() { Name = "api", Image = "acme/tool:1" }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Sidecars = [new() { Name = Unknown("api"), Image = "acme/tool:1" }] }],""",
        """Apps = [new() { Name = "api" }, new() { Name = Unknown("api") }],""",
        """Apps = [new() { Name = "api" }, .. Unknown<App[]>([new() { Name = "api" }])],""",
        """Apps = [new() { Name = "api", OnlyIn = Unknown<DeploymentEnvironment[]>([cluster]) }, new() { Name = "api" }],""",
    ];
}

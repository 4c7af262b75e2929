namespace ManifestKit.Analyzers.Tests.Rules.Compose;

internal sealed class PodContainersInComposeSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Sidecars = [[|new()|] { Name = "proxy", Image = "acme/proxy:1.0.0" }]"""),
        App("""InitContainers = [[|new()|] { Name = "prepare", Image = "acme/prepare:1.0.0" }]""", "production, staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0" }]""", "production"),
        App("""OnlyIn = [production], Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0" }]""", "production, staging"),
        App("""Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0" }], Variations = { [staging] = app => app with { Sidecars = [] } }""", "production, staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Sidecars = Unknown<Sidecar[]>([new() { Name = "proxy", Image = "acme/proxy:1.0.0" }])"""),
    ];

    private static RuleSample App(string properties, string environments = "staging") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        Environments: environments);
}

namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InvalidLabelSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Labels = { ["owner"] = "Team[| |]Payments" }, Apps = [new() { Name = "api" }],""",
        """Labels = { ["shop.example/"] = [|"a"|] }, Apps = [new() { Name = "api" }],""",
        """Apps = [new() { Name = "api", Labels = { ["tier"] = "backend[|-|]" } }],""",
        """Apps = [new() { Name = "api", Labels = { ["my tier"] = [|"backend"|] } }],""",
        """SelectorLabel = "app[| |]name", Apps = [new() { Name = "api" }],""",
        $$"""Apps = [new() { Name = "api", Labels = { ["a"] = "{{new string('x', 63)}}[|x|]" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        $$"""Apps = [new() { Name = "api", Labels = { ["shop.example/tier"] = "Back_end.1", ["empty"] = "", ["a"] = "{{new string('x', 63)}}" } }],""",
        new("""Apps = [new() { Name = "web", Labels = { ["traefik.http.routers.web.rule"] = "Host(`shop.example`)" } }],""", Environments: "staging"),
        """Apps = [new() { Name = "web", OnlyIn = [staging], Labels = { ["traefik.http.routers.web.rule"] = "Host(`shop.example`)" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Labels = { ["tier"] = Unknown("back end") } }],""",
        """SelectorLabel = Unknown("app name"), Apps = [new() { Name = "api" }],""",
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class BuildTimeVariableSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "web", Environment = { ["NEXT_PUBLIC_API_URL"] = [|"https://api.example"|] } }],""",
        """Apps = [new() { Name = "web", Environment = { ["PORT"] = 3000, ["VITE_API_URL"] = [|Unknown("https://api.example")|] } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "web", Build = new() { Context = ".", Arguments = { ["NEXT_PUBLIC_API_URL"] = "https://api.example" } } }],""",
        """Apps = [new() { Name = "web", Environment = { ["NODE_ENV"] = "production" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "web", Environment = { [Unknown("VITE_API_URL")] = "https://api.example" } }],""",
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UnboundedMemorySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Resources = [|new()|] { CpuRequest = "1", MemoryRequest = "1Gi" }"""),
        App("""Resources = [|new()|] { MemoryRequest = "1Gi" }""", "server"),
        new("""Apps = [[|new()|] { Name = "api" }],""", Environments: "server"),
        App("""Resources = Enough, Sidecars = [new() { Name = "proxy", Image = "acme/proxy:1.0.0", Resources = [|new()|] { CpuRequest = "1", MemoryRequest = "1Gi" } }]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("Resources = Enough"),
        App("""Resources = new() { CpuRequest = "1", MemoryRequest = "1Gi" }""", "cluster, staging"),
        App("""Resources = new() { MemoryRequest = "1Gi" }, Variations = { [production] = app => app with { Resources = Enough } }""", "production, staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("Resources = Unknown<Resources?>(null)", "server"),
        App("""Resources = Enough with { MemoryLimit = Unknown<string?>(null) }"""),
    ];

    private static RuleSample App(string properties, string environments = "production") => new(
        $$"""Apps = [new() { Name = "api", {{properties}} }],""",
        """static readonly Resources Enough = new() { CpuRequest = "1", MemoryRequest = "1Gi", MemoryLimit = "2Gi" };""",
        environments);
}

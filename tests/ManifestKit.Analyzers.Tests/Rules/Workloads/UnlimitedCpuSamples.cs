namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class UnlimitedCpuSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Apps("Limited", "Limited", """[|new()|] { CpuRequest = "1", MemoryLimit = "1Gi" }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Apps("Limited", "Limited", "Limited"),
        Apps("Unlimited", "Unlimited", "Unlimited"),
        Apps("Limited", "Limited", "Unlimited", "Unlimited"),
        new($$"""Apps = [{{App("a", "Limited")}}, {{App("b", "Limited")}}, {{App("c", "Unlimited")}}],""", Members, "cluster"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Apps("Limited", "Limited", "Unknown(Unlimited)"),
        new($$"""Apps = [{{App("a", "Limited")}}, .. Unknown<App[]>([{{App("b", "Limited")}}, {{App("c", "Unlimited")}}])],""", Members, "production"),
    ];

    private const string Members =
        """
        static readonly Resources Limited = new() { CpuRequest = "1", CpuLimit = "2", MemoryLimit = "1Gi" };
        static readonly Resources Unlimited = new() { CpuRequest = "1", MemoryLimit = "1Gi" };
        """;

    private static RuleSample Apps(params string[] resources) => new(
        $"Apps = [{string.Join(", ", resources.Select((one, i) => App($"app{i}", one)))}],", Members, "production");

    private static string App(string name, string resources) => $$"""new() { Name = "{{name}}", Resources = {{resources}} }""";
}

namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class RequestAboveLimitSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = [|"2"|], CpuLimit = "500m" } }],""",
        """Apps = [new() { Name = "api", Resources = new() { MemoryRequest = [|"1Gi"|], MemoryLimit = "1000Mi" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "1", CpuLimit = "1000m", MemoryRequest = "1Gi", MemoryLimit = "1024Mi" } }],""",
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "2" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = Unknown("2"), CpuLimit = "500m" } }],""",
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "2", CpuLimit = Unknown("500m") } }],""",
    ];
}

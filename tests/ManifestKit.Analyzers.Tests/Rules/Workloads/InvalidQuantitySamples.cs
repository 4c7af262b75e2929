namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InvalidQuantitySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Resources = new() { MemoryLimit = "512[|mb|]" } }],""",
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "0[|,|]5" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Resources = new() { MemoryLimit = "512Mi", CpuRequest = "0.5", CpuLimit = "750m" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Resources = new() { MemoryLimit = Unknown("512mb") } }],""",
    ];
}

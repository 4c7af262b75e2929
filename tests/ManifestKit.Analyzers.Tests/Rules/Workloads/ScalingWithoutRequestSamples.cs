namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class ScalingWithoutRequestSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 4, CpuPercent = [|70|] } }],""",
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "100m" }, Scaling = new() { Min = 2, Max = 4, CpuPercent = 70, MemoryPercent = [|80|] } }],""",
        new("""Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 4, CpuPercent = [|70|] }, Variations = { [cluster] = app => app with { GracePeriod = 5.Seconds } } }],""", Environments: "cluster"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Resources = new() { CpuRequest = "100m", MemoryLimit = "1Gi" }, Scaling = new() { Min = 2, Max = 4, CpuPercent = 70, MemoryPercent = 80 } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 4 } }],""",
        """Apps = [new() { Name = "api", OnlyIn = [staging], Scaling = new() { Min = 2, Max = 4, CpuPercent = 70 } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 4, CpuPercent = 70 }, Variations = { [cluster] = app => app with { Resources = new() { CpuRequest = "1" } } } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Scaling = Unknown(new Scaling { Min = 2, Max = 4, CpuPercent = 70 }) }],""",
        """Apps = [new() { Name = "api", Resources = Unknown(new Resources { MemoryRequest = "1Gi" }), Scaling = new() { Min = 2, Max = 4, CpuPercent = 70 } }],""",
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class BlockedEvictionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Replicas = 2, Disruption = new() { MinAvailable = [|2|] } }],""",
        """Apps = [new() { Name = "api", Disruption = new() { MinAvailable = [|1|] } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = [|"80%"|] } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MaxUnavailable = [|0|] } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 9 }, Disruption = new() { MinAvailable = [|2|] } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = 2 } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = "50%" } }],""",
        """Apps = [new() { Name = "api", Replicas = 1, Disruption = new() { MaxUnavailable = "25%" } }],""",
        """Apps = [new() { Name = "api", Disruption = new() { MinAvailable = 1 }, Variations = { [cluster] = app => app with { Replicas = 2 }, [staging] = app => app with { Disruption = null } } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Replicas = Unknown(2), Disruption = new() { MinAvailable = 2 } }],""",
        """Apps = [new() { Name = "api", Replicas = 2, Disruption = new() { MinAvailable = Unknown(2) } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Disruption = new() { MinAvailable = 2 }, Variations = { [cluster] = app => app with { Replicas = 2 } } }],""",
    ];
}

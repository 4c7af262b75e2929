namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class ReplicasBesideScalingSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Replicas = [|3|], Scaling = new() { Min = 2, Max = 5 } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Replicas = 3 }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 5 } }],""",
        """Apps = [new() { Name = "api", Replicas = 1, Scaling = new() { Min = 2, Max = 5 } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Replicas = Unknown(3), Scaling = new() { Min = 2, Max = 5 } }],""",
        """Apps = [new() { Name = "api", Replicas = 3, Scaling = Unknown(new Scaling { Min = 2, Max = 5 }) }],""",
    ];
}

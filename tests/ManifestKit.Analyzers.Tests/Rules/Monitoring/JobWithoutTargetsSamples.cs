namespace ManifestKit.Analyzers.Tests.Rules.Monitoring;

internal sealed class JobWithoutTargetsSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Prometheus = new() { Jobs = [[|new()|] { Name = "node" }] },""",
        """Prometheus = new() { Jobs = [[|new()|] { Name = "node", Targets = [] }] },""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = ["node:9100"] }] },""",
        """Prometheus = new() { Jobs = [new() { Name = "node", Discovery = ClusterDiscovery.Nodes }] },""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Prometheus = new() { Jobs = [new() { Name = "node", Targets = Unknown<string[]>([]) }] },""",
    ];
}

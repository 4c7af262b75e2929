namespace ManifestKit.Analyzers.Tests.Rules.Dashboards;

internal sealed class ThresholdOrderSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Thresholds = new() { Steps = [new(0.9, "yellow"), new([|0.7|], "red")] } }] }],""",
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Thresholds = new() { Steps = [new(70, "yellow"), new([|70|], "red")] } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Thresholds = new() { Steps = [new(0.7, "yellow"), new(0.9, "red")] } }] }],""",
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Thresholds = new() { Steps = [new(-1, "yellow"), new(70, "red")] } }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Thresholds = new() { Steps = [new(Unknown(0.9), "yellow"), new(0.7, "red")] } }] }],""",
    ];
}

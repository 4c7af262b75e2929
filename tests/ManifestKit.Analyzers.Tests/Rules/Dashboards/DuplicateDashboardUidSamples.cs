namespace ManifestKit.Analyzers.Tests.Rules.Dashboards;

internal sealed class DuplicateDashboardUidSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = [|"a"|], Title = "B", Panels = [] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = "b", Title = "B", Panels = [] }],""",
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = "A", Title = "B", Panels = [] }],""",
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [], OnlyIn = [staging] }, new() { Uid = "a", Title = "B", Panels = [], OnlyIn = [cluster] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = Unknown("a"), Title = "B", Panels = [] }],""",
    ];
}

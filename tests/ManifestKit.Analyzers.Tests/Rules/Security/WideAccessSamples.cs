namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class WideAccessSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Rule("""Resources = ["pods"], Verbs = [[|"*"|]]"""),
        Rule("""Resources = [[|"*"|]], Verbs = ["get"]"""),
        Rule("""Resources = [[|"secrets"|]], Verbs = ["get"]"""),
        Rule("""Resources = ["pods", [|"pods/exec"|]], Verbs = ["create"]"""),
        Rule("""ApiGroups = ["rbac.authorization.k8s.io"], Resources = ["roles"], Verbs = [[|"bind"|]]"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Rule("""Resources = ["pods", "nodes/metrics"], Verbs = ["get", "list", "watch"]"""),
        Rule("""Resources = ["secrets"], Verbs = ["create"]"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Rule("""Resources = ["pods"], Verbs = [Unknown("*")]"""),
        Rule("""Resources = [Unknown("secrets")], Verbs = ["get"]"""),
    ];

    private static RuleSample Rule(string rule) =>
        $$"""Apps = [new() { Name = "agent", ServiceAccount = new() { Name = "agent", Rules = [new() { {{rule}} }] } }],""";
}

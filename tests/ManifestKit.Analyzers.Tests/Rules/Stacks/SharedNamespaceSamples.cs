namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class SharedNamespaceSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        new("", Environments: """new() { Name = "cluster", Platform = Platform.Kubernetes, Namespace = [|"default"|] }"""),
        new("", Environments: """new() { Name = "cluster", Platform = Platform.Kubernetes, Namespace = [|"cluster"|] }"""),
        """Apps = [new() { Name = "agent", Namespace = [|"kube-system"|] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        new("", Environments: """new() { Name = "cluster", Platform = Platform.Kubernetes }"""),
        new("", Environments: """new() { Name = "cluster", Platform = Platform.Kubernetes, Namespace = "shop" }"""),
        """Apps = [new() { Name = "prometheus", Namespace = "prometheus" }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        new("", Environments: """new() { Name = "cluster", Platform = Platform.Kubernetes, Namespace = Unknown("default") }"""),
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class InvalidKubernetesVersionSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Of("""[|"v1.33"|]"""),
        Of("""[|"latest"|]"""),
        Of("""[|"1"|]"""),
        Of("""[|"2.0"|]"""),
    ];

    public override IReadOnlyList<RuleSample> Good => [Of("\"1.33\""), Of("\"1.29.4\"")];

    public override IReadOnlyList<RuleSample> Unknown => [Of("Unknown(\"v1.33\")")];

    private static RuleSample Of(string version) =>
        new("", Environments: $$"""new() { Name = "old", Platform = Platform.Kubernetes, KubernetesVersion = {{version}} }""");
}

namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class RefusedRootSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Profile("""new() { User = [|0|] }"""),
        Profile("""new() { User = [|0|], RunAsNonRoot = true }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Profile("""new() { User = 0, RunAsNonRoot = false }"""),
        Profile("""new() { User = 65534 }"""),
        Profile("""new() { User = null }"""),
        Profile("""SecurityProfile.ImageDefaults with { User = 0 }"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Profile("""new() { User = Unknown(0) }"""),
        Profile("""SecurityProfile.Hardened with { User = 0 }"""),
    ];

    private static RuleSample Profile(string profile) => new($$"""Apps = [new() { Name = "agent", Security = {{profile}} }],""", Environments: "staging");
}

namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class DangerousCapabilitySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Profile("""new() { AddCapabilities = ["NET_BIND_SERVICE", [|"SYS_ADMIN"|]] }"""),
        Profile("""SecurityProfile.Hardened with { AddCapabilities = [[|"CAP_NET_ADMIN"|]] }"""),
        Profile("""new() { AddCapabilities = [[|"all"|]] }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Profile("""new() { AddCapabilities = ["NET_BIND_SERVICE", "CHOWN"] }"""),
        Profile("""SecurityProfile.Hardened"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Profile("""new() { AddCapabilities = [Unknown("SYS_ADMIN")] }"""),
    ];

    private static RuleSample Profile(string profile) => new($$"""Apps = [new() { Name = "agent", Security = {{profile}} }],""", Environments: "staging");
}

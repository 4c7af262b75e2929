namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class RefusedPodSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("[|new()|] { User = null, RunAsNonRoot = false }"),
        App("[|new()|] { User = null, RunAsNonRoot = false, DropCapabilities = false }"),
        App("""[|new()|] { AddCapabilities = ["NET_BIND_SERVICE", "CHOWN"] }"""),
        App("""[|new()|] { AddCapabilities = ["CHOWN", "NET_RAW"] }""", "Baseline"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("new() { User = 101 }"),
        App("""new() { AddCapabilities = ["NET_BIND_SERVICE"] }"""),
        App("SecurityProfile.Hardened"),
        App("SecurityProfile.ImageDefaults", "Baseline"),
        App("""new() { AddCapabilities = ["CHOWN", "SETUID"] }""", "Baseline"),
        App("""new() { RunAsNonRoot = false, AddCapabilities = ["NET_RAW"] }""", "Privileged"),
        new("""Apps = [new() { Name = "web", Security = SecurityProfile.ImageDefaults }],""", Environments: "staging"),
        new("""Apps = [new() { Name = "web", OnlyIn = [staging], Security = SecurityProfile.ImageDefaults }],"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("SecurityProfile.ImageDefaults"),
        App("new() { RunAsNonRoot = Unknown(false) }"),
    ];

    private static RuleSample App(string security, string level = "Restricted") => new(
        $$"""Apps = [new() { Name = "web", Security = {{security}} }],""",
        Environments: $$"""new() { Name = "edge", Platform = Platform.Kubernetes, PodSecurity = PodSecurityLevel.{{level}} }, staging""");
}

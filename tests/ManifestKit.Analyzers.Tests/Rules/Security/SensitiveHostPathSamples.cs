namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class SensitiveHostPathSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Mount("""new HostPath([|"/var/run/docker.sock"|]), ReadOnly = true"""),
        Mount("""new HostPath([|"/"|])"""),
        Mount("""new HostPath([|"/etc/"|]), ReadOnly = false"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Mount("""new HostPath("/"), ReadOnly = true"""),
        Mount("""new HostPath("/opt/shop/backups")"""),
        Mount("""new HostPath("/etc/letsencrypt")"""),
        Mount("new PersistentVolume()"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Mount("""new HostPath(Unknown("/var/run/docker.sock"))"""),
        Mount("""new HostPath("/etc"), ReadOnly = Unknown(false)"""),
    ];

    private static RuleSample Mount(string content) =>
        $$"""Apps = [new() { Name = "agent", OnlyIn = [staging], Volumes = [new() { Name = "host", MountPath = "/host", Content = {{content}} }] }],""";
}

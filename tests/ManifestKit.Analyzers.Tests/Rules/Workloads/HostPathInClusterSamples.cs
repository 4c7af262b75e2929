namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class HostPathInClusterSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "logs", MountPath = "/logs", Content = [|new HostPath("/opt/logs")|] }] }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Volumes = [new() { Name = "logs", MountPath = "/logs", Content = [|new HostPath("/opt/logs")|] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", OnlyIn = [staging], Volumes = [new() { Name = "logs", MountPath = "/logs", Content = new HostPath("/opt/logs") }] }],""",
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "logs", MountPath = "/logs", Content = new PersistentVolume() }] }],""",
        new("""Apps = [new() { Name = "api", Volumes = [new() { Name = "logs", MountPath = "/logs", Content = new HostPath("/opt/logs") }] }],""", Environments: "staging"),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "logs", MountPath = "/logs", Content = Unknown(new HostPath("/opt/logs")) }] }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Volumes = Unknown<Volume[]>([new() { Name = "logs", MountPath = "/logs", Content = new HostPath("/opt/logs") }]) }],""",
    ];
}

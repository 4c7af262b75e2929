namespace ManifestKit.Rules;

/// <summary>MK7003: a container can take over its host by what it mounts.</summary>
public sealed class SensitiveHostPath() : Rule("MK7003", RuleSeverity.Warning, "Security", "A mount gives away the host", "Volume")
{
    // Through a socket everything can be asked for, also where it is mounted read-only.
    private static readonly string[] Sockets = ["/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock", "/var/run", "/run"];
    private static readonly string[] Folders = ["/", "/boot", "/dev", "/etc", "/lib", "/proc", "/root", "/sys", "/usr", "/var", "/var/lib/docker"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Content"].Object is not { } content || !content.Types.Contains("HostPath") || content["Path"] is not { Text: { } text } path)
            yield break;

        var normal = text.Length > 1 ? text.TrimEnd('/') : text;
        if (Sockets.Contains(normal))
            yield return new(path.Source, $"Whoever asks the container engine at '{text}' is root on the host; leave it out, or give a proxy that allows reading only.");
        else if (Folders.Contains(normal) && subject["ReadOnly"] is { IsAbsent: true } or { Truth: false })
            yield return new(path.Source, $"The container can change '{text}' of its host, and so take it over; mount it ReadOnly, or a folder below it.");
    }
}

namespace ManifestKit;

/// <summary>What a container may do on its host.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"/>
public sealed record SecurityProfile
{
    /// <summary>User 1001, no privilege, no capability, read-only file system.</summary>
    public static SecurityProfile Hardened { get; } = new();

    /// <summary>As <see cref="Hardened"/>, but with the image's own user, capabilities and a writable file system: for images that need them to start.</summary>
    public static SecurityProfile ImageDefaults { get; } = new() { User = null, RunAsNonRoot = false, ReadOnlyRootFileSystem = false, DropCapabilities = false };

    /// <summary>The numeric user; a name cannot be verified. Null: the image's. Default: 1001.</summary>
    public int? User { get; init; } = 1001;

    /// <summary>Whether the root user is refused. Default: true.</summary>
    public bool RunAsNonRoot { get; init; } = true;

    /// <summary>Whether the root file system is read-only. Default: true.</summary>
    public bool ReadOnlyRootFileSystem { get; init; } = true;

    /// <summary>Folders that stay writable, in memory. Default: <c>/tmp</c>.</summary>
    public IReadOnlyList<string> WritablePaths { get; init; } = ["/tmp"];

    /// <summary>Whether all Linux capabilities are dropped. Default: true.</summary>
    public bool DropCapabilities { get; init; } = true;

    /// <summary>Capabilities that are added, such as <c>NET_BIND_SERVICE</c>.</summary>
    public IReadOnlyList<string> AddCapabilities { get; init; } = [];
}

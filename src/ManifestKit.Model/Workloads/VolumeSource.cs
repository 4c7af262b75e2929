namespace ManifestKit;

/// <summary>What a volume holds.</summary>
public abstract record VolumeSource
{
    private protected VolumeSource()
    {
    }
}

/// <summary>Data that outlive the container: a PersistentVolumeClaim or a Compose volume.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/storage/persistent-volumes/"/>
public sealed record PersistentVolume : VolumeSource
{
    /// <summary>The size, a Kubernetes quantity. Default: 1Gi.</summary>
    public string Size { get; init; } = "1Gi";

    /// <summary>The storage class. Default: the cluster's.</summary>
    public string? StorageClass { get; init; }

    /// <summary>Who may mount it. Default: the pods of one node.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.ReadWriteOnce;
}

/// <summary>Data that end with the container.</summary>
public sealed record TemporaryVolume : VolumeSource
{
    /// <summary>The most that it may hold, a Kubernetes quantity. Default: no limit.</summary>
    public string? Size { get; init; }
}

/// <summary>A path of the host.</summary>
/// <param name="Path">The path; a relative one is relative to the Compose file.</param>
public sealed record HostPath(string Path) : VolumeSource;

/// <summary>Small files, by name: a ConfigMap or Compose configs.</summary>
public sealed record ConfigFiles : VolumeSource
{
    /// <summary>The content of each file.</summary>
    public NameMap<string> Files { get; init; } = new();

    /// <summary>The permissions, as an octal number such as <c>0555</c>. Default: 0444.</summary>
    public string Mode { get; init; } = "0444";
}

/// <summary>Files that ManifestKit renders for this environment. The mount follows when the output moves.</summary>
/// <param name="Output">Which files.</param>
public sealed record RenderedFiles(RenderedOutput Output) : VolumeSource;

namespace ManifestKit.Languages.Compose;

/// <summary>An entry of the long syntax of <c>volumes</c>; what is null is not written.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/services/#long-syntax-6">Long syntax of volumes</see>.</remarks>
public sealed record LongVolume
{
    /// <summary><c>volume</c>, <c>bind</c>, <c>tmpfs</c>, <c>image</c>, <c>npipe</c> or <c>cluster</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The volume's name, the path on the host or the image.</summary>
    public string? Source { get; init; }

    /// <summary>The absolute path in the container.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the container may only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>For <c>bind</c>: whether a missing path is made on the host.</summary>
    public bool? CreateHostPath { get; init; }

    /// <summary>For <c>bind</c>: how mounts below the path are shared, for example <c>rslave</c>.</summary>
    public string? Propagation { get; init; }

    /// <summary>For <c>bind</c>: the SELinux label, <c>z</c> (shared) or <c>Z</c> (private).</summary>
    public string? SELinux { get; init; }

    /// <summary>For <c>volume</c>: whether the volume stays empty and does not get the image's files.</summary>
    public bool? NoCopy { get; init; }

    /// <summary>For <c>tmpfs</c>: the size, for example <c>64m</c>.</summary>
    public string? Size { get; init; }

    /// <summary>Says what is wrong with the entry, field by field.</summary>
    public IReadOnlyList<LongVolumeError> Check() => new LongVolumeChecker(this).Check();

    /// <summary>The short syntax; null if the entry is not valid or has what the short syntax cannot say.</summary>
    public VolumeMount? ToShortSyntax() => VolumeConversion.ToShort(this);
}

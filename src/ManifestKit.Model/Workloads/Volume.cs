namespace ManifestKit;

/// <summary>Something mounted into a container.</summary>
public sealed record Volume : Declaration
{
    /// <summary>Declares a volume.</summary>
    public Volume([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name of the volume.</summary>
    public required string Name { get; init; }

    /// <summary>The path in the container.</summary>
    public required string MountPath { get; init; }

    /// <summary>What is mounted.</summary>
    public required VolumeSource Content { get; init; }

    /// <summary>Whether the container may only read it. Default: false.</summary>
    public bool ReadOnly { get; init; }
}

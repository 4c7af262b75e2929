namespace ManifestKit.Languages.Compose;

/// <summary>What is mounted into a container: <c>data:/var/lib/data</c>, <c>./conf:/etc/app:ro</c>, <c>/cache</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/services/#volumes">volumes</see>.</remarks>
public sealed record VolumeMount
{
    internal VolumeMount(string? source, string target, IReadOnlyList<string> options)
    {
        Source = source;
        Target = target;
        Options = options;
    }

    /// <summary>The named volume or the path on the host; null for an anonymous volume.</summary>
    public string? Source { get; }

    /// <summary>The absolute path in the container.</summary>
    public string Target { get; }

    /// <summary>The access mode and other options, in the order of the text.</summary>
    public IReadOnlyList<string> Options { get; }

    /// <summary>Whether the source is a path on the host and not a volume.</summary>
    public bool IsBind => Source is not null && VolumeMountParser.IsPath(Source);

    /// <summary>Whether the container may only read.</summary>
    public bool IsReadOnly => Options.Contains("ro");

    /// <summary>Reads the short syntax <c>[source:]target[:options]</c>.</summary>
    public static Parsed<VolumeMount> Parse(string text) => VolumeMountParser.Parse(text);

    /// <summary>The long syntax. Options that only some platforms read (<c>cached</c>, <c>delegated</c>) have no place there.</summary>
    public LongVolume ToLongSyntax() => VolumeConversion.ToLong(this);

    /// <summary>The short syntax.</summary>
    public override string ToString()
        => (Source is null ? "" : Source + ":") + Target + (Options.Count == 0 ? "" : ":" + string.Join(",", Options));
}

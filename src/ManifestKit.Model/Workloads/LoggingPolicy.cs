namespace ManifestKit;

/// <summary>What happens to a container's output.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#logging"/>
public sealed record LoggingPolicy : Declaration
{
    /// <summary>Declares a logging policy.</summary>
    public LoggingPolicy([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The Docker logging driver. Default: json-file.</summary>
    public string Driver { get; init; } = "json-file";

    /// <summary>The size at which a file is rotated, such as <c>10m</c>. Default: 10m.</summary>
    public string MaxSize { get; init; } = "10m";

    /// <summary>How many files are kept. Default: 3.</summary>
    public int MaxFiles { get; init; } = 3;

    /// <summary>The container labels that each line carries.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}

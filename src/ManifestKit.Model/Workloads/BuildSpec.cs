namespace ManifestKit;

/// <summary>How an image is built from source.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/build/"/>
public sealed record BuildSpec : Declaration
{
    /// <summary>Declares a build.</summary>
    public BuildSpec([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The folder that is sent to the build; a relative one is relative to the Compose file.</summary>
    public required string Context { get; init; }

    /// <summary>The Dockerfile in <see cref="Context"/>. Default: <c>Dockerfile</c>.</summary>
    public string? Dockerfile { get; init; }

    /// <summary>What happens while somebody works on the source, with <c>docker compose watch</c>. Default: nothing.</summary>
    public IReadOnlyList<WatchRule> Watch { get; init; } = [];

    /// <summary>The build's arguments: for values that the program takes in when it is built, not when it runs.</summary>
    public NameMap<Text> Arguments { get; init; } = new();
}

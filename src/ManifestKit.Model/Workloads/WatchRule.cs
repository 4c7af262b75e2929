using System.Runtime.CompilerServices;

namespace ManifestKit;

/// <summary>What happens when a file of the source changes.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/develop/"/>
public sealed record WatchRule : Declaration
{
    /// <summary>Declares a rule.</summary>
    public WatchRule([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The file or folder that is watched; a relative one is relative to the Compose file.</summary>
    public required string Path { get; init; }

    /// <summary>What happens.</summary>
    public required WatchAction Action { get; init; }

    /// <summary>The path in the container that follows it. Needed by all but <see cref="WatchAction.Rebuild"/>.</summary>
    public string? Target { get; init; }

    /// <summary>Patterns of files that are not watched, such as <c>node_modules/</c>.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];
}

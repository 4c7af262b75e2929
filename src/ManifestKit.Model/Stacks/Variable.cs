namespace ManifestKit;

/// <summary>
/// A value that is known where the stack runs and not when it is rendered: a Compose variable, read from the environment's <c>.env</c> file.
/// </summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/interpolation/"/>
public sealed record Variable : Declaration
{
    /// <summary>Declares a variable.</summary>
    public Variable([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, such as <c>POSTGRES_USER</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value that the example file shows. For a secret it is a placeholder.</summary>
    public required string Example { get; init; }

    /// <summary>What the example file of an environment shows instead of <see cref="Example"/>, by the environment's name.</summary>
    public NameMap<string> Examples { get; init; } = new();

    /// <summary>The value used when none is set. Default: none; starting without it is an error.</summary>
    public string? Default { get; init; }

    /// <summary>What it is for, in the example file.</summary>
    public string? Description { get; init; }
}

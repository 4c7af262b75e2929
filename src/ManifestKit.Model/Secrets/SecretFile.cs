namespace ManifestKit;

/// <summary>A secret given to a container as a file.</summary>
public sealed record SecretFile : Declaration
{
    /// <summary>Gives a secret as a file.</summary>
    public SecretFile([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The secret's key.</summary>
    public required SecretKey Key { get; init; }

    /// <summary>The path in the container. Default: <c>/run/secrets/&lt;secret&gt;</c>, or <c>/run/secrets/&lt;secret&gt;-&lt;key&gt;</c> when the secret has several keys.</summary>
    public string? Path { get; init; }

    /// <summary>The variable that tells the program where the file is, such as <c>POSTGRES_PASSWORD_FILE</c>. Default: none.</summary>
    public string? Variable { get; init; }

    /// <summary>The path that the program reads.</summary>
    public string EffectivePath => Path ?? (Key.Secret.Keys.Count == 1 ? $"/run/secrets/{Key.Secret.Name}" : $"/run/secrets/{Key.Secret.Name}-{Key.Name}");
}

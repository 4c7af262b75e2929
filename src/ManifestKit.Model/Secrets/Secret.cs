namespace ManifestKit;

/// <summary>
/// A secret, by reference. Its values live in a <see cref="SecretStore"/>, never in a declaration: in another one where a variation says so,
/// such as in a file on a developer's machine.
/// </summary>
public sealed record Secret : VariedDeclaration<Secret>
{
    /// <summary>Declares a secret.</summary>
    public Secret([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name: of the Kubernetes Secret and of the Compose secret.</summary>
    public required string Name { get; init; }

    /// <summary>The keys that it holds.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Where the values come from.</summary>
    public required SecretStore Store { get; init; }

    /// <summary>How often the values are replaced. Default: never.</summary>
    public Duration? Rotation { get; init; }

    /// <summary>One key of this secret.</summary>
    /// <exception cref="ArgumentException">The secret has no such key.</exception>
    public SecretKey this[string key] => Keys.Contains(key)
        ? new SecretKey(this, key)
        : throw new ArgumentException($"Secret '{Name}' has no key '{key}'; it has {string.Join(", ", Keys)}.");
}

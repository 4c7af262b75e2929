namespace ManifestKit;

/// <summary>
/// A text whose parts may be known only when it runs: <c>$"postgres://{user}@{postgres}:5432/{database}"</c>.
/// A secret can stand for the whole text, never inside one: it would be readable in what is rendered.
/// </summary>
[InterpolatedStringHandler]
public sealed class Text : IEquatable<Text>
{
    private readonly List<TextPart> _parts;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Text(int literalLength, int formattedCount) => _parts = new List<TextPart>(formattedCount * 2 + 1);

    private Text(TextPart part) => _parts = [part];

    /// <summary>The parts in order.</summary>
    public IReadOnlyList<TextPart> Parts => _parts;

    /// <summary>The text if it has only literal parts; otherwise null.</summary>
    public string? Literal => _parts.All(p => p is LiteralPart) ? string.Concat(_parts.Select(p => ((LiteralPart)p).Value)) : null;

    /// <summary>A text known now.</summary>
    public static implicit operator Text(string value) => new(new LiteralPart(value));

    /// <summary>A number known now.</summary>
    public static implicit operator Text(int value) => new(new LiteralPart(value.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A truth value known now: <c>true</c> or <c>false</c>.</summary>
    public static implicit operator Text(bool value) => new(new LiteralPart(value ? "true" : "false"));

    /// <summary>The value of a variable.</summary>
    public static implicit operator Text(Variable variable) => new(new VariablePart(variable));

    /// <summary>The value of a secret, given to the container and to nothing else.</summary>
    public static implicit operator Text(SecretKey key) => new(new SecretPart(key));

    /// <summary>Called by the compiler for the literal parts of an interpolated string.</summary>
    public void AppendLiteral(string value) => _parts.Add(new LiteralPart(value));

    /// <summary>Adds a text known now.</summary>
    public void AppendFormatted(string value) => AppendLiteral(value);

    /// <summary>Adds a number known now.</summary>
    public void AppendFormatted(int value) => AppendLiteral(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Adds the value of a variable.</summary>
    public void AppendFormatted(Variable variable) => _parts.Add(new VariablePart(variable));

    /// <summary>Adds the network name of a workload.</summary>
    public void AppendFormatted(Workload workload) => _parts.Add(new WorkloadPart(workload));

    /// <inheritdoc/>
    public bool Equals(Text? other) => other is not null && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Text);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.Count == 0 ? 0 : HashCode.Combine(_parts.Count, _parts[0]);

    /// <summary>The text with each variable as <c>${NAME}</c>.</summary>
    public override string ToString() => string.Concat(_parts);
}

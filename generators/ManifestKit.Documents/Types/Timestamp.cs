using System.Globalization;

namespace ManifestKit.Documents;

/// <summary>A moment in the notation of RFC 3339, such as <c>2026-01-31T12:00:00Z</c>, in the spelling that is written.</summary>
/// <remarks>A text is not checked here.</remarks>
public readonly struct Timestamp : IDocument, IEquatable<Timestamp>
{
    private readonly string? _text;

    private Timestamp(string text) => _text = text;

    /// <summary>A moment as RFC 3339 spells it.</summary>
    public static implicit operator Timestamp(string value) => new(value);

    /// <summary>A moment, written in UTC with as many digits of the second as it needs.</summary>
    public static implicit operator Timestamp(DateTimeOffset value) =>
        new(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>Writes the text as a string.</summary>
    public void Write(DocumentWriter writer) => writer.Value(ToString());

    /// <inheritdoc/>
    public bool Equals(Timestamp other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text; the start of 1970 by default.</summary>
    public override string ToString() => _text ?? "1970-01-01T00:00:00Z";
}

using System.Globalization;

namespace ManifestKit.Documents;

/// <summary>An integer or a string, such as a port's number or name, or a count or a percentage.</summary>
/// <remarks>A string stays a string: <c>"80"</c> is written in quotes and means something else than <c>80</c>.</remarks>
public readonly struct IntOrString : IDocument, IEquatable<IntOrString>
{
    private readonly string? _text;
    private readonly long _number;

    private IntOrString(string? text, long number) => (_text, _number) = (text, number);

    /// <summary>An integer.</summary>
    public static implicit operator IntOrString(int value) => new(null, value);

    /// <summary>An integer.</summary>
    public static implicit operator IntOrString(long value) => new(null, value);

    /// <summary>A string.</summary>
    public static implicit operator IntOrString(string value) => new(value, 0);

    /// <summary>Whether this is a string.</summary>
    public bool IsString => _text is not null;

    /// <inheritdoc/>
    public void Write(DocumentWriter writer)
    {
        if (_text is not null)
        {
            writer.Value(_text);
        }
        else
        {
            writer.Value(_number);
        }
    }

    /// <inheritdoc/>
    public bool Equals(IntOrString other) => _text == other._text && _number == other._number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IntOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_text, _number);

    /// <summary>The value without quotes.</summary>
    public override string ToString() => _text ?? _number.ToString(CultureInfo.InvariantCulture);
}

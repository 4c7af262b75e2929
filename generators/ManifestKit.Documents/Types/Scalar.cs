using System.Globalization;

namespace ManifestKit.Documents;

/// <summary>A string, a number, a truth value or null; the default is null.</summary>
public readonly struct Scalar : IDocument, IEquatable<Scalar>
{
    private readonly Kind _kind;
    private readonly string? _text;
    private readonly double _number;
    private readonly long _integer;

    private Scalar(Kind kind, string? text = null, double number = 0, long integer = 0) =>
        (_kind, _text, _number, _integer) = (kind, text, number, integer);

    private enum Kind : byte
    {
        Null,
        Text,
        Integer,
        Number,
        Flag,
    }

    /// <summary>A string; null makes the null value.</summary>
    public static implicit operator Scalar(string? value) => new(value is null ? Kind.Null : Kind.Text, value);

    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => new(Kind.Flag, integer: value ? 1 : 0);

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(int value) => new(Kind.Integer, integer: value);

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(long value) => new(Kind.Integer, integer: value);

    /// <summary>A number.</summary>
    public static implicit operator Scalar(double value) => new(Kind.Number, number: value);

    /// <inheritdoc/>
    public void Write(DocumentWriter writer)
    {
        switch (_kind)
        {
            case Kind.Text:
                writer.Value(_text!);
                break;
            case Kind.Integer:
                writer.Value(_integer);
                break;
            case Kind.Number:
                writer.Value(_number);
                break;
            case Kind.Flag:
                writer.Value(_integer != 0);
                break;
            default:
                writer.Null();
                break;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Scalar other) =>
        _kind == other._kind && _text == other._text && _integer == other._integer && _number.Equals(other._number);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Scalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _text, _integer, _number);

    /// <summary>The value without quotes.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Text => _text!,
        Kind.Integer => _integer.ToString(CultureInfo.InvariantCulture),
        Kind.Number => _number.ToString(CultureInfo.InvariantCulture),
        Kind.Flag => _integer != 0 ? "true" : "false",
        _ => "null",
    };
}

namespace ManifestKit.Documents;

/// <summary>A number, or a string that holds one: a byte size with its unit, or a number that comes from a variable.</summary>
public readonly struct NumberOrString : IDocument, IEquatable<NumberOrString>
{
    private readonly Scalar _value;

    private NumberOrString(Scalar value) => _value = value;

    /// <summary>An integer.</summary>
    public static implicit operator NumberOrString(int value) => new(value);

    /// <summary>An integer.</summary>
    public static implicit operator NumberOrString(long value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator NumberOrString(double value) => new(value);

    /// <summary>A string.</summary>
    public static implicit operator NumberOrString(string value) => new(value);


    /// <inheritdoc/>
    public void Write(DocumentWriter writer) => _value.Write(writer);

    /// <inheritdoc/>
    public bool Equals(NumberOrString other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>The value without quotes.</summary>
    public override string ToString() => _value.ToString();
}

namespace ManifestKit.Documents;

/// <summary>A truth value or a number.</summary>
public readonly struct BoolOrNumber : IDocument, IEquatable<BoolOrNumber>
{
    private readonly Scalar _value;

    private BoolOrNumber(Scalar value) => _value = value;

    /// <summary>A truth value.</summary>
    public static implicit operator BoolOrNumber(bool value) => new(value);

    /// <summary>An integer.</summary>
    public static implicit operator BoolOrNumber(int value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator BoolOrNumber(double value) => new(value);


    /// <inheritdoc/>
    public void Write(DocumentWriter writer) => _value.Write(writer);

    /// <inheritdoc/>
    public bool Equals(BoolOrNumber other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BoolOrNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>The value without quotes.</summary>
    public override string ToString() => _value.ToString();
}

namespace ManifestKit.Documents;

/// <summary>A truth value, or a string that holds one, such as a variable's.</summary>
public readonly struct BoolOrString : IDocument, IEquatable<BoolOrString>
{
    private readonly Scalar _value;

    private BoolOrString(Scalar value) => _value = value;

    /// <summary>A truth value.</summary>
    public static implicit operator BoolOrString(bool value) => new(value);

    /// <summary>A string.</summary>
    public static implicit operator BoolOrString(string value) => new(value);


    /// <inheritdoc/>
    public void Write(DocumentWriter writer) => _value.Write(writer);

    /// <inheritdoc/>
    public bool Equals(BoolOrString other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BoolOrString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>The value without quotes.</summary>
    public override string ToString() => _value.ToString();
}

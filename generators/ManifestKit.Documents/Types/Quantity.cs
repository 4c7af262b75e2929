using System.Globalization;

namespace ManifestKit.Documents;

/// <summary>An amount of a resource, such as <c>250m</c>, <c>1.5</c> or <c>512Mi</c>, in the spelling that is written.</summary>
/// <remarks>
/// The text is not checked here. See <see href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"/>.
/// </remarks>
public readonly struct Quantity : IDocument, IEquatable<Quantity>
{
    private readonly string? _text;

    private Quantity(string text) => _text = text;

    /// <summary>A quantity as Kubernetes spells it.</summary>
    public static implicit operator Quantity(string value) => new(value);

    /// <summary>A whole number of units.</summary>
    public static implicit operator Quantity(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A whole number of units.</summary>
    public static implicit operator Quantity(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes the text as a string, the form that every reader of manifests keeps.</summary>
    public void Write(DocumentWriter writer) => writer.Value(ToString());

    /// <inheritdoc/>
    public bool Equals(Quantity other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text; <c>0</c> by default.</summary>
    public override string ToString() => _text ?? "0";
}

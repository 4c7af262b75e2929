namespace ManifestKit.Languages.Kubernetes;

/// <summary>The family of suffixes in which a <see cref="Quantity"/> was written, and in which it is printed.</summary>
public enum QuantityFormat
{
    /// <summary>Powers of ten: <c>n u m k M G T P E</c> or no suffix.</summary>
    DecimalSI,

    /// <summary>Powers of 1024: <c>Ki Mi Gi Ti Pi Ei</c>.</summary>
    BinarySI,

    /// <summary>An exponent of ten: <c>1e3</c>.</summary>
    DecimalExponent,
}

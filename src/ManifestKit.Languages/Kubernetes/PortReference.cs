using System.Globalization;

namespace ManifestKit.Languages.Kubernetes;

/// <summary>A port by its number or by its name, as <c>targetPort</c> and probes hold it.</summary>
/// <param name="Number">The number, 1 to 65535; null when the port is named.</param>
/// <param name="Name">The name; null when the port is numbered.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports">Service ports</see>.</remarks>
public sealed record PortReference(int? Number, string? Name)
{
    /// <summary>Reads digits as a number and everything else as a name.</summary>
    public static Parsed<PortReference> Parse(string text)
    {
        if (!Ascii.AllDigits(text))
        {
            var errors = PortName.Check(text);
            return errors.Count > 0 ? Parsed.Of<PortReference>(null, errors) : Parsed.Valid(new PortReference(null, text));
        }

        var number = Ascii.ReadDigits(text, 0, text.Length);
        return number is >= 1 and <= 65535
            ? Parsed.Valid(new PortReference((int)number, null))
            : Parsed.Invalid<PortReference>(new TextSpan(0, text.Length), $"{Found.Quote(text)} is not a port; expected a number from 1 to 65535 or a name.");
    }

    /// <inheritdoc/>
    public override string ToString() => Name ?? Number.GetValueOrDefault().ToString(CultureInfo.InvariantCulture);
}

using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Patterns;

namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>The formats by name.</summary>
/// <remarks>Reference: https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3.</remarks>
internal static class FormatTable
{
    private static readonly Dictionary<string, Format> Formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = Text("a date and time such as 2026-01-31T12:00:00Z", DateTimeFormats.IsDateTime),
        ["date"] = Text("a date such as 2026-01-31", DateTimeFormats.IsDate),
        ["time"] = Text("a time such as 12:00:00Z", DateTimeFormats.IsTime),
        ["duration"] = Text("an ISO 8601 duration such as P1DT12H", DurationFormat.IsDuration),
        ["email"] = Text("an e-mail address such as ops@example.com", MailFormats.IsEmail),
        ["idn-email"] = Text("an e-mail address such as ops@example.com", MailFormats.IsInternationalEmail),
        ["hostname"] = Text("a host name such as app.example.com", HostFormats.IsHostname),
        ["idn-hostname"] = Text("a host name such as app.example.com", HostFormats.IsInternationalHostname),
        ["ipv4"] = Text("an IPv4 address such as 192.0.2.1", HostFormats.IsIpv4),
        ["ipv6"] = Text("an IPv6 address such as 2001:db8::1", HostFormats.IsIpv6),
        ["uri"] = Text("an absolute URI such as https://example.com/a", UriFormats.IsUri),
        ["uri-reference"] = Text("a URI or a relative reference such as ../a", UriFormats.IsUriReference),
        ["iri"] = Text("an absolute IRI such as https://example.com/a", UriFormats.IsIri),
        ["iri-reference"] = Text("an IRI or a relative reference such as ../a", UriFormats.IsIriReference),
        ["uri-template"] = Text("a URI template such as /users/{id}", UriTemplateFormat.IsTemplate),
        ["uuid"] = Text("a UUID such as 123e4567-e89b-12d3-a456-426614174000", IdentifierFormats.IsUuid),
        ["json-pointer"] = Text("a JSON Pointer such as /spec/replicas", text => JsonPointer.Parse(text).Success),
        ["relative-json-pointer"] = Text("a relative JSON Pointer such as 1/name", IdentifierFormats.IsRelativePointer),
        ["regex"] = Text("a regular expression of ECMA-262", text => EcmaPattern.TryCreate(text, out _, out _)),
        ["byte"] = Text("Base64", IdentifierFormats.IsBase64),
        ["int32"] = new(DataKind.Number, "a whole number of 32 bits", text => IsInteger(text, int.MinValue, int.MaxValue)),
        ["int64"] = new(DataKind.Number, "a whole number of 64 bits", text => IsInteger(text, long.MinValue, long.MaxValue)),
    };

    /// <summary>Kubernetes' own formats, beside those of the drafts.</summary>
    private static readonly Dictionary<string, Format> Kubernetes = new(StringComparer.Ordinal)
    {
        ["ip"] = Text("an IP address such as 192.0.2.1", text => HostFormats.IsIpv4(text) || HostFormats.IsIpv6(text)),
        ["cidr"] = Text("a network such as 192.0.2.0/24", HostFormats.IsCidr),
    };

    /// <summary>The format of a name; null for an unknown name, which is not checked.</summary>
    public static Format? Find(string name, JsonSchemaDialect dialect) =>
        Formats.TryGetValue(name, out var format) ? format
        : dialect == JsonSchemaDialect.OpenApi && Kubernetes.TryGetValue(name, out format) ? format
        : null;

    private static Format Text(string expected, Func<string, bool> accepts) => new(DataKind.String, expected, accepts);

    private static bool IsInteger(string text, long minimum, long maximum) =>
        DataNumber.OfValidText(text).TryGetInt64(out var value) && value >= minimum && value <= maximum;
}

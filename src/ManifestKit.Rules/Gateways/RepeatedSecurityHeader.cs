namespace ManifestKit.Rules;

/// <summary>
/// MK6001: a header that is sent already is declared once more. Losing headers below a location is not possible:
/// every location that adds one repeats all of the site's.
/// </summary>
public sealed class RepeatedSecurityHeader() : Rule("MK6001", RuleSeverity.Warning, "Nginx", "A security header is sent twice", "SecurityHeaders")
{
    private static readonly Dictionary<string, string> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Strict-Transport-Security"] = "Hsts",
        ["X-Frame-Options"] = "Frames",
        ["X-Content-Type-Options"] = "NoSniff",
        ["Referrer-Policy"] = "ReferrerPolicy",
        ["Content-Security-Policy"] = "ContentSecurityPolicy",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var other in subject["Others"].Entries)
        {
            if (Properties.TryGetValue(other.Key, out var property) && IsSent(subject[property], property))
            {
                yield return new(
                    other.Value.Source,
                    $"Header '{other.Key}' is sent already, and browsers may ignore both or either; set {property} instead of an entry in Others.");
            }
        }
    }

    // Only the policy of a page's content has no default.
    private static bool IsSent(Fact fact, string property) => fact.Kind switch
    {
        FactKind.Absent => fact.IsDefault && property != "ContentSecurityPolicy",
        FactKind.Unknown => false,
        FactKind.Truth => fact.Truth == true,
        FactKind.Map => fact.Entries.Count > 0,
        _ => true,
    };
}

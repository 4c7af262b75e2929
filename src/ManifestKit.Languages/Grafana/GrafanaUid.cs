namespace ManifestKit.Languages.Grafana;

/// <summary>The ids by which dashboards and data sources are found: <c>node-overview</c>.</summary>
/// <remarks>See <see href="https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid">unique identifiers</see>.</remarks>
public static class GrafanaUid
{
    private const int Longest = 40;

    /// <summary>Says what is wrong with a uid: 1 to 40 of <c>A-Z a-z 0-9 - _</c>.</summary>
    public static IReadOnlyList<SyntaxError> Check(string uid)
    {
        if (uid.Length == 0)
            return [new SyntaxError(default, "Found an empty uid; expected one such as node-overview.")];
        for (var i = 0; i < uid.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(uid[i]) && uid[i] is not ('-' or '_'))
                return [new SyntaxError(Found.SpanAt(uid, i), $"Found {Found.At(uid, i)} in a uid; expected letters, digits, '-' or '_'.")];
        }

        return uid.Length > Longest
            ? [new SyntaxError(TextSpan.FromBounds(Longest, uid.Length), $"Found a uid of {uid.Length} characters; expected at most {Longest}.")]
            : [];
    }
}

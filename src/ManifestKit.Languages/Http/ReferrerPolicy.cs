namespace ManifestKit.Languages.Http;

/// <summary>The value of <c>Referrer-Policy</c>: what a browser tells a site about the page that it comes from.</summary>
/// <remarks>See <see href="https://www.w3.org/TR/referrer-policy/#referrer-policies">Referrer Policy</see>.</remarks>
public static class ReferrerPolicy
{
    private static readonly string[] Policies =
    [
        "no-referrer", "no-referrer-when-downgrade", "same-origin", "origin", "strict-origin", "origin-when-cross-origin",
        "strict-origin-when-cross-origin", "unsafe-url",
    ];

    /// <summary>Says what is wrong with a value: one policy, or several with commas between them, of which a browser takes the last that it knows.</summary>
    public static IReadOnlyList<SyntaxError> Check(string value)
    {
        var errors = new List<SyntaxError>();
        var start = 0;
        foreach (var part in value.Split(','))
        {
            var policy = part.Trim(' ', '\t');
            if (!Policies.Contains(policy, StringComparer.OrdinalIgnoreCase))
            {
                errors.Add(new SyntaxError(
                    new TextSpan(start, part.Length),
                    $"Found the unknown policy {Found.Quote(policy)}; expected one such as strict-origin-when-cross-origin.{NearestName.Hint(policy, Policies)}"));
            }

            start += part.Length + 1;
        }

        return errors;
    }
}

namespace ManifestKit.Languages.Http;

/// <summary>Host names as they stand in URLs, in certificates and in <c>server_name</c>.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc1123#section-2">RFC 1123</see> and, for <c>xn--</c>, <see href="https://www.rfc-editor.org/rfc/rfc5890">RFC 5890</see>.</remarks>
public static class HostName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    /// <summary>Checks a name: labels of letters, digits and hyphens; names in other scripts in their <c>xn--</c> form.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        var whole = new TextSpan(0, name.Length);
        if (name.Length == 0) return [new(whole, "Found an empty host name; expected one such as example.org.")];
        if (name.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
            return [new(new TextSpan(0, scheme + 3), $"A host name is not a URL. Leave out {Found.Quote(name.Substring(0, scheme + 3))}.")];
        if (name.Length > LongestName) return [new(whole, $"Found a host name of {name.Length} characters; expected at most {LongestName}.")];

        var errors = new List<SyntaxError>();
        var start = 0;
        foreach (var label in name.Split('.'))
        {
            if (LabelError(label) is { } error) errors.Add(new SyntaxError(new TextSpan(start, label.Length), error));
            start += label.Length + 1;
        }

        if (errors.Count == 0 && name.Substring(name.LastIndexOf('.') + 1).All(HttpCharacters.IsDigit))
        {
            errors.Add(new SyntaxError(whole, "The last label is a number, so that this reads as an IP address. Write a name."));
        }

        return errors;
    }

    /// <summary>Whether a certificate for <paramref name="pattern"/> is valid for <paramref name="host"/>: <c>*</c> stands for exactly one label.</summary>
    /// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc9525#section-6.3">RFC 9525</see>.</remarks>
    public static bool MatchesCertificateName(string pattern, string host)
    {
        if (!pattern.StartsWith("*.", StringComparison.Ordinal)) return Check(host).Count == 0 && string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);

        var dot = host.IndexOf('.');
        return dot > 0
            && Check(host).Count == 0
            && pattern.IndexOf('.', 2) > 0
            && string.Equals(pattern.Substring(1), host.Substring(dot), StringComparison.OrdinalIgnoreCase);
    }

    private static string? LabelError(string label)
    {
        if (label.Length == 0) return "Found an empty label; expected a name between the dots and none at the end.";
        if (label.Length > LongestLabel) return $"Found a label of {label.Length} characters; expected at most {LongestLabel}.";
        if (label[0] == '-' || label[label.Length - 1] == '-') return $"The label '{label}' begins or ends with a hyphen.";

        foreach (var character in label)
        {
            if (character > '~') return $"Found {HttpText.Show(character)}; names in other scripts are written in their xn-- form.";
            if (!HttpCharacters.IsLetter(character) && !HttpCharacters.IsDigit(character) && character != '-') return $"Found {HttpText.Show(character)} in a label; expected letters, digits and hyphens.";
        }

        if (label.Length < 4 || label[2] != '-' || label[3] != '-') return null;
        return !label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase)
            ? $"The label '{label}' has hyphens at its third and fourth place, which only xn-- names may have."
            : InternationalLabel.IsEncoded(label) ? null : $"The label '{label}' stands for no name in another script. Write what a registrar shows for it.";
    }
}

namespace ManifestKit.Rules;

/// <summary>Tells what looks like a secret. Placeholders do not.</summary>
internal static class SecretText
{
    private const int ShortestToken = 16;

    private static readonly string[] SecretNames = ["PASSWORD", "PASSWD", "TOKEN", "SECRET", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY"];
    private static readonly string[] Prefixes = ["sk-", "sk_live_", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "AKIA", "ASIA", "AIza"];
    private static readonly string[] Placeholders =
        ["change", "example", "placeholder", "your", "todo", "dummy", "replace", "insert", "xxx", "...", "<", "${", "***"];

    /// <summary>Whether a variable of that name holds a secret itself, and not a file's path or a setting.</summary>
    public static bool IsSecretName(string name)
        => SecretNames.Any(s => name.EndsWith(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether somebody is to put a value there.</summary>
    public static bool IsPlaceholder(string value)
        => value.Length == 0 || Placeholders.Any(p => value.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>What kind of secret the text holds; null if it does not look like one.</summary>
    public static string? Kind(string text)
    {
        if (text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0 && text.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) >= 0)
            return "a private key";
        if (IsToken(text))
            return "an access token";
        return PasswordInUrl(text) is { } password && !IsPlaceholder(password) ? "a URL with a password" : null;
    }

    private static bool IsToken(string text)
        => text.Length >= ShortestToken
            && Prefixes.Any(p => text.StartsWith(p, StringComparison.Ordinal))
            && text.All(c => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_')
            && !IsPlaceholder(text);

    /// <summary>The password of <c>scheme://user:password@host</c>, if all of it is written out.</summary>
    private static string? PasswordInUrl(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 1)
            return null;
        var start = scheme + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var at = authority.LastIndexOf('@');
        var colon = authority.IndexOf(':');
        if (colon < 0 || at <= colon + 1)
            return null;
        var password = authority.Substring(colon + 1, at - colon - 1);
        return password.IndexOf(Fact.Hole) < 0 ? password : null;
    }
}

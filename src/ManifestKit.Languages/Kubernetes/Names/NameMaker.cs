using System.Text;

namespace ManifestKit.Languages.Kubernetes;

internal static class NameMaker
{
    private const int HashLength = 8;

    public static string Make(string text, NameRule rule)
    {
        if (NameChecker.Check(text, rule).Count == 0)
            return text;

        var name = Clean(text, rule, out var lost);
        if (!lost && name.Length <= rule.MaximumLength)
            return name;

        var head = name.Substring(0, Math.Min(name.Length, rule.MaximumLength - HashLength - 1)).TrimEnd('-', '.');
        return head + "-" + Hash(text);
    }

    private static string Clean(string text, NameRule rule, out bool lost)
    {
        var name = new StringBuilder(Math.Min(text.Length, 2 * rule.MaximumLength));
        lost = false;
        foreach (var c in text)
        {
            var lower = Ascii.ToLower(c);
            if (Ascii.IsLowerOrDigit(lower))
                name.Append(lower);
            else if (c == '.' && rule.AllowsDots && name.Length > 0 && name[name.Length - 1] is not ('-' or '.'))
                name.Append('.');
            else if (name.Length > 0 && name[name.Length - 1] is not ('-' or '.'))
                name.Append('-');

            // Upper case, blanks and underscores are spelling; everything else tells names apart.
            lost |= !Ascii.IsLowerOrDigit(lower) && c is not ('-' or '_' or ' ' or '.');
            if (name.Length > rule.MaximumLength)
            {
                lost = true;
                break;
            }
        }

        while (name.Length > 0 && name[name.Length - 1] is '-' or '.')
            name.Length--;
        if (name.Length == 0)
        {
            lost = true;
            return "n";
        }

        return rule.MustBeginWithLetter && Ascii.IsDigit(name[0]) ? "n" + name : name.ToString();
    }

    // FNV-1a: short, stable for ever, and not meant to keep a secret.
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619u);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619u);
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}

namespace ManifestKit.Languages.Kubernetes;

internal static class NameChecker
{
    private const int LabelLength = 63;

    public static IReadOnlyList<SyntaxError> Check(string name, NameRule rule)
    {
        if (name.Length == 0)
            return [new SyntaxError(default, $"Found an empty {rule.Noun}; expected a name such as {rule.Example}.")];

        var errors = new List<SyntaxError>();
        for (var i = 0; i < name.Length && errors.Count == 0; i++)
        {
            if (!IsAllowed(name[i], rule))
                errors.Add(new SyntaxError(Found.SpanAt(name, i), $"Found {Found.At(name, i)} in a {rule.Noun}; {Remedy(name, i, rule)}"));
            else if (!Ascii.IsLowerOrDigit(name[i]) && IsAtEdge(name, i))
                errors.Add(new SyntaxError(new TextSpan(i, 1), Edge(name, i, rule)));
        }

        if (errors.Count == 0 && rule.MustBeginWithLetter && Ascii.IsDigit(name[0]))
            errors.Add(new SyntaxError(new TextSpan(0, 1), $"Found '{name[0]}' first in a {rule.Noun}; expected a letter. Write for example n{Shown(name)}."));
        if (name.Length > rule.MaximumLength)
            errors.Add(TooLong(name, rule));
        return errors;
    }

    private static bool IsAllowed(char c, NameRule rule) => Ascii.IsLowerOrDigit(c) || c == '-' || (c == '.' && rule.AllowsDots);

    // A dash may not touch an end or a dot, and a dot may not touch an end or a dot.
    private static bool IsAtEdge(string name, int i)
        => i == 0 || i == name.Length - 1 || name[i - 1] == '.' || (name[i] == '-' && name[i + 1] == '.');

    private static string Edge(string name, int i, NameRule rule)
        => $"Found '{name[i]}' {(i == 0 ? "first" : i == name.Length - 1 ? "last" : "beside a dot")} in a {rule.Noun}; expected a letter or digit.";

    private static string Remedy(string name, int i, NameRule rule)
    {
        if (Ascii.IsUpper(name[i]))
            return $"expected lower case. Write {Shown(name.ToLowerInvariant())}.";
        if (name[i] == '.')
            return "expected no dots. Write '-'.";
        return $"expected a-z, 0-9{(rule.AllowsDots ? ", '.'" : "")} or '-', for example {rule.Example}.";
    }

    private static SyntaxError TooLong(string name, NameRule rule)
        => new(
            TextSpan.FromBounds(rule.MaximumLength, name.Length),
            $"Found a {rule.Noun} of {name.Length} characters; expected at most {rule.MaximumLength}. Shorten it by {name.Length - rule.MaximumLength}.");

    private static string Shown(string name) => name.Length <= LabelLength ? name : name.Substring(0, LabelLength) + "...";
}

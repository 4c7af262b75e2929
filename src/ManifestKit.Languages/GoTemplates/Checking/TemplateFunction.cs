namespace ManifestKit.Languages.GoTemplates;

/// <summary>A function that templates can call.</summary>
/// <param name="Name">The name.</param>
/// <param name="Required">The number of arguments at least.</param>
/// <param name="Arguments">What the arguments are.</param>
/// <param name="Repeats">Whether the last argument may be repeated.</param>
internal sealed record TemplateFunction(string Name, int Required, IReadOnlyList<ArgumentKind> Arguments, bool Repeats)
{
    private const string Codes = "asnpqdf";

    public ArgumentKind KindOf(int index) => Arguments[Math.Min(index, Arguments.Count - 1)];

    public bool Allows(int count) => count >= Required && (Repeats || count <= Arguments.Count);

    /// <summary>The number of arguments in words.</summary>
    public string Arity => (Required, Repeats) switch
    {
        (0, false) => "no argument",
        (1, false) => "1 argument",
        (_, false) => $"{Required} arguments",
        (1, true) => "1 argument or more",
        _ => $"{Required} arguments or more",
    };

    /// <summary>
    /// Reads <c>name:kinds</c>, a letter an argument: <c>a</c> any, <c>s</c> text, <c>n</c> number, <c>p</c> pattern, <c>q</c> query,
    /// <c>d</c> duration, <c>f</c> format; behind <c>*</c> what may follow any number of times.
    /// </summary>
    public static TemplateFunction Read(string text)
    {
        var colon = text.IndexOf(':');
        var kinds = text.Substring(colon + 1);
        var star = kinds.IndexOf('*');
        var required = star < 0 ? kinds.Length : star;
        var arguments = kinds.Where(code => code != '*').Select(code => (ArgumentKind)Codes.IndexOf(code)).ToArray();
        return new TemplateFunction(text.Substring(0, colon), required, arguments, star >= 0);
    }
}

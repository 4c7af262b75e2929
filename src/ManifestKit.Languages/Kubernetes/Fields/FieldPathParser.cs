namespace ManifestKit.Languages.Kubernetes;

internal static class FieldPathParser
{
    private const string Labels = "metadata.labels";
    private const string Annotations = "metadata.annotations";

    private static readonly string[] Everywhere = ["metadata.name", "metadata.namespace", "metadata.uid"];
    private static readonly string[] Maps = [Labels, Annotations];

    private static readonly string[] EnvironmentOnly =
        ["spec.nodeName", "spec.serviceAccountName", "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs"];

    public static Parsed<FieldPath> Parse(string text, FieldPathUse use)
    {
        if (text.Length == 0)
            return Invalid(0, 0, "Found an empty field path; expected one such as metadata.name.");
        var bracket = text.IndexOf('[');
        return bracket < 0 ? Plain(text, use) : Subscripted(text, bracket);
    }

    private static Parsed<FieldPath> Plain(string text, FieldPathUse use)
    {
        var inVolume = use == FieldPathUse.Volume;
        if (Everywhere.Contains(text) || (inVolume ? Maps : EnvironmentOnly).Contains(text))
            return Parsed.Valid(new FieldPath(text, null));
        if (Maps.Contains(text))
            return Invalid(text.Length, 0, $"The key is missing; an environment variable holds one entry. Write {text}['app'].");
        if (EnvironmentOnly.Contains(text))
            return Invalid(0, text.Length, $"'{text}' is available to environment variables only, not in a volume. Use one.");
        foreach (var map in Maps)
        {
            if (text.StartsWith(map + ".", StringComparison.Ordinal))
                return Invalid(map.Length, text.Length - map.Length, $"The key stands in brackets and quotes. Write {map}['{text.Substring(map.Length + 1)}'].");
        }

        var known = Everywhere.Concat(inVolume ? Maps : EnvironmentOnly.Concat(Maps));
        return Invalid(0, text.Length, $"{Found.Quote(text)} is not a field that a container can be given; expected {Sentence(inVolume)}.{NearestName.Hint(text, known)}");
    }

    private static Parsed<FieldPath> Subscripted(string text, int bracket)
    {
        var path = text.Substring(0, bracket);
        if (!Maps.Contains(path))
            return Invalid(0, bracket, $"{Found.Quote(path)} has no keys; a key follows {Labels} or {Annotations}.{NearestName.Hint(path, Maps)}");
        var quoted = string.CompareOrdinal(text, bracket, "['", 0, 2) == 0 && text.EndsWith("']", StringComparison.Ordinal) && text.Length >= bracket + 4;
        if (!quoted)
            return Invalid(bracket, text.Length - bracket, $"The key stands in brackets and single quotes, and nothing behind them. Write {path}['app'].");

        var start = bracket + 2;
        var key = text.Substring(start, text.Length - start - 2);
        var errors = LabelText.CheckKey(key);
        return errors.Count == 0
            ? Parsed.Valid(new FieldPath(path, key))
            : Parsed.Of<FieldPath>(null, [.. errors.Select(error => error with { Span = new TextSpan(start + error.Span.Start, error.Span.Length) })]);
    }

    private static string Sentence(bool inVolume)
        => string.Join(", ", Everywhere.Concat(inVolume ? Maps : EnvironmentOnly)) + (inVolume ? "" : " or metadata.labels['key']");

    private static Parsed<FieldPath> Invalid(int start, int length, string message) => Parsed.Invalid<FieldPath>(new TextSpan(start, length), message);
}

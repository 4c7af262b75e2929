namespace ManifestKit.Languages.Kubernetes;

/// <summary>Names of time zones: <c>Europe/Paris</c>, <c>Etc/UTC</c>.</summary>
/// <remarks>See <see href="https://www.iana.org/time-zones">the time zone database</see>.</remarks>
public static partial class TimeZoneName
{
    private static readonly char[] Blanks = [' ', '\n', '\r'];

    private static readonly HashSet<string> Known = [.. Read()];

    /// <summary>Says what is wrong with a name: the time zone database has it, letter for letter.</summary>
    public static IReadOnlyList<SyntaxError> Check(string name)
    {
        if (Known.Contains(name))
            return [];
        return [new SyntaxError(new TextSpan(0, name.Length), $"Found the unknown time zone {Found.Quote(name)}; expected one such as Europe/Paris or Etc/UTC.{NearestName.Hint(name, Known)}")];
    }

    private static IEnumerable<string> Read()
    {
        var area = "";
        foreach (var word in Areas.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith(":", StringComparison.Ordinal))
                area = word.Substring(0, word.Length - 1);
            else
                yield return area + word;
        }
    }
}

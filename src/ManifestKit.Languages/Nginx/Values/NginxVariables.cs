namespace ManifestKit.Languages.Nginx;

/// <summary>The variables of nginx: those of its modules, those that a configuration defines, those that a value uses.</summary>
internal static partial class NginxVariables
{
    private static readonly Lazy<ILookup<string, Row>> Rows = new(static () => Data
        .Split('\n')
        .Select(static row => Row.Read(row.TrimEnd('\r')))
        .ToLookup(static row => row.Area, StringComparer.Ordinal));

    public static bool IsNameCharacter(char character)
        => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="area"><c>http</c> or <c>stream</c>.</param>
    /// <param name="version">The version that must have it.</param>
    public static bool IsKnown(string name, string area, NginxVersion version)
        => (name.Length == 1 && name[0] is >= '0' and <= '9') || Rows.Value[area].Any(row => row.Matches(name, version));

    /// <summary>The names in <c>$name</c> and <c>${name}</c>.</summary>
    public static IEnumerable<string> UsedIn(string value)
    {
        for (var dollar = value.IndexOf('$'); dollar >= 0; dollar = value.IndexOf('$', dollar + 1))
        {
            var start = dollar + 1;
            if (start < value.Length && value[start] == '{') start++;
            var end = start;
            while (end < value.Length && IsNameCharacter(value[end])) end++;
            if (end > start) yield return value.Substring(start, end - start);
        }
    }

    /// <summary>The names that a directive defines: as its target, or as named groups of a regular expression.</summary>
    public static IEnumerable<string> DefinedBy(NginxDirective directive)
    {
        var target = directive.Name switch
        {
            "set" or "auth_request_set" or "perl_set" => directive.Arguments.FirstOrDefault(),
            "map" or "geo" or "split_clients" => directive.Arguments.LastOrDefault(),
            _ => null,
        };

        return (target?.StartsWith("$", StringComparison.Ordinal) == true ? [target.Substring(1)] : Enumerable.Empty<string>())
            .Concat(directive.Arguments.Append(directive.Name).SelectMany(NamedGroups));
    }

    private static IEnumerable<string> NamedGroups(string pattern)
    {
        for (var open = pattern.IndexOf("(?", StringComparison.Ordinal); open >= 0; open = pattern.IndexOf("(?", open + 1, StringComparison.Ordinal))
        {
            var start = open + 2;
            if (start < pattern.Length && pattern[start] == 'P') start++;
            if (start >= pattern.Length || pattern[start] is not ('<' or '\'')) continue;

            var end = ++start;
            while (end < pattern.Length && IsNameCharacter(pattern[end])) end++;
            if (end > start) yield return pattern.Substring(start, end - start);
        }
    }

    private sealed record Row(string Area, string Name, bool IsPrefix, NginxVersion? Since, NginxVersion? Until)
    {
        public bool Matches(string name, NginxVersion version)
            => (IsPrefix ? name.Length > Name.Length && name.StartsWith(Name, StringComparison.Ordinal) : name == Name)
            && !(version < Since)
            && !(version >= Until);

        public static Row Read(string text)
        {
            var cells = text.Split(' ');
            var versions = cells.Length > 2 ? cells[2].Split([".."], StringSplitOptions.None) : ["", ""];
            return new Row(cells[0], cells[1].TrimEnd('*'), cells[1].EndsWith("*", StringComparison.Ordinal), Version(versions[0]), Version(versions[1]));
        }

        private static NginxVersion? Version(string text) => text.Length == 0 ? null : NginxVersion.Parse(text).Value;
    }
}

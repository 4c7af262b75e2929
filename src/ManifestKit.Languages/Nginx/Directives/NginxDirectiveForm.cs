using System.Globalization;

namespace ManifestKit.Languages.Nginx;

/// <summary>One form of a directive: where some versions allow it, and with what.</summary>
internal sealed record NginxDirectiveForm(
    string Name,
    string Module,
    NginxContext Contexts,
    NginxArity Arity,
    bool IsBlock,
    string ValueKind,
    NginxVersion? Since,
    NginxVersion? Until)
{
    public bool IsIn(NginxVersion version) => !(version < Since) && !(version >= Until);

    public static NginxDirectiveForm Read(string row)
    {
        var cells = row.Split(' ');
        var arity = cells[3];
        var (since, until) = ReadVersions(cells.Length > 5 ? cells[5] : "..");
        return new NginxDirectiveForm(
            cells[0],
            cells[1],
            NginxContexts.Read(cells[2]),
            NginxArity.Read(arity.TrimEnd('{')),
            arity.EndsWith("{", StringComparison.Ordinal),
            arity == "flag" && cells[4] == "-" ? "one-of:on|off" : cells[4],
            since,
            until);
    }

    /// <summary>Reads <c>since..until</c>, of which either may be left out.</summary>
    public static (NginxVersion? Since, NginxVersion? Until) ReadVersions(string cell)
    {
        var dots = cell.IndexOf("..", StringComparison.Ordinal);
        return (Version(cell.Substring(0, dots)), Version(cell.Substring(dots + 2)));
    }

    private static NginxVersion? Version(string text) => text.Length == 0 ? null : NginxVersion.Parse(text).Value;
}

/// <summary>How many arguments a directive takes.</summary>
internal readonly record struct NginxArity(int Minimum, int Maximum)
{
    public bool Allows(int count) => count >= Minimum && count <= Maximum;

    public static NginxArity Read(string text)
    {
        if (text == "flag") return new NginxArity(1, 1);
        if (text.EndsWith("+", StringComparison.Ordinal)) return new NginxArity(Number(text.TrimEnd('+')), int.MaxValue);

        var bounds = text.Split('-');
        return new NginxArity(Number(bounds[0]), Number(bounds[bounds.Length - 1]));
    }

    public override string ToString()
        => (Minimum, Maximum) switch
        {
            (0, 0) => "no argument",
            (1, 1) => "one argument",
            (_, int.MaxValue) => FormattableString.Invariant($"at least {Minimum} argument{(Minimum == 1 ? "" : "s")}"),
            _ when Minimum == Maximum => FormattableString.Invariant($"{Minimum} arguments"),
            _ => FormattableString.Invariant($"{Minimum} to {Maximum} arguments"),
        };

    /// <summary>Says how many arguments there are.</summary>
    public static string Describe(int count) => new NginxArity(count, count).ToString();

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;

namespace ManifestKit.Distiller.Nginx;

/// <summary>The variables of all releases of nginx: the file <c>NginxVariables.Data.cs</c>.</summary>
internal static partial class VariableTable
{
    public static string Distill(Releases releases) => TableFile.Print(
        $"""
        // Written by ManifestKit.Distiller from the variable tables of the modules of nginx {releases.Range}: area, name (* for any ending),
        // and since..until where not all of these versions have it.
        internal static partial class NginxVariables
        """,
        releases.Merge(files => files.SelectMany(file => Rows(file.Source))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Rows(string source)
        => from table in Table().Matches(source)
           from variable in Variable().Matches(table.Groups["body"].Value)
           let any = variable.Groups["rest"].Value.Contains("VAR_PREFIX", StringComparison.Ordinal) ? "*" : ""
           select $"{table.Groups["area"].Value} {variable.Groups["name"].Value}{any}";

    [GeneratedRegex(@"ngx_(?<area>http|stream)_variable_t\s+\w+\[\]\s*=\s*\{(?<body>.*?)\n\};", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"\{\s*ngx_string\(""(?<name>[^""]+)""\),(?<rest>[^{}]*?)\}", RegexOptions.Singleline)]
    private static partial Regex Variable();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestKit.Distiller.Nginx;

/// <summary>Reads the directives out of the sources of nginx, where each module has them in a table.</summary>
/// <remarks>See <see href="https://nginx.org/en/docs/dev/development_guide.html#config_directives">Configuration directives</see>.</remarks>
internal static partial class CommandTables
{
    private static readonly (string Flag, string Context)[] Contexts =
    [
        ("NGX_DIRECT_CONF", "main"), ("NGX_EVENT_CONF", "events"),
        ("NGX_HTTP_MAIN_CONF", "http"), ("NGX_HTTP_SRV_CONF", "server"), ("NGX_HTTP_LOC_CONF", "location"),
        ("NGX_HTTP_UPS_CONF", "upstream"), ("NGX_HTTP_SIF_CONF", "server-if"), ("NGX_HTTP_LIF_CONF", "location-if"),
        ("NGX_HTTP_LMT_CONF", "limit_except"),
        ("NGX_STREAM_MAIN_CONF", "stream"), ("NGX_STREAM_SRV_CONF", "stream-server"), ("NGX_STREAM_UPS_CONF", "stream-upstream"),
        ("NGX_MAIL_MAIN_CONF", "mail"), ("NGX_MAIL_SRV_CONF", "mail-server"),
    ];

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["ngx_conf_set_msec_slot"] = "msec",
        ["ngx_conf_set_sec_slot"] = "sec",
        ["ngx_conf_set_size_slot"] = "size",
        ["ngx_conf_set_off_slot"] = "offset",
        ["ngx_conf_set_num_slot"] = "number",
        ["ngx_conf_set_bufs_slot"] = "buffers",
        ["ngx_http_set_complex_value_size_slot"] = "size*",
        ["ngx_stream_set_complex_value_size_slot"] = "size*",
    };

    /// <summary>The words of an enumeration or of a set of flags, by the name of its table.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Words(string source)
        => from table in WordTable().Matches(source)
           let words = Text().Matches(table.Groups["body"].Value).Select(word => word.Groups["text"].Value)
           select KeyValuePair.Create(table.Groups["name"].Value, string.Join('|', words));

    /// <summary>A row for each directive of a file: name, module, contexts, number of arguments, kind of value.</summary>
    public static IEnumerable<string> Rows(string path, string source, IReadOnlyDictionary<string, string> words)
        => from table in CommandTable().Matches(source)
           from command in Command().Matches(table.Groups["body"].Value)
           let flags = command.Groups["flags"].Value.Split('|', StringSplitOptions.TrimEntries)
           let setter = command.Groups["setter"].Value
           let kind = Kind(setter, command.Groups["rest"].Value, words)
           select $"{command.Groups["name"].Value} {Module(path)} {Context(flags)} {Arity(flags)} {kind}";

    private static string Module(string path)
        => Path.GetFileNameWithoutExtension(path).Replace("ngx_", "", StringComparison.Ordinal).Replace("_module", "", StringComparison.Ordinal);

    private static string Context(string[] flags)
        => flags.Contains("NGX_ANY_CONF") ? "any" : string.Join(',', Contexts.Where(known => flags.Contains(known.Flag)).Select(known => known.Context)) switch
        {
            "" => "main",
            var contexts => contexts,
        };

    private static string Arity(string[] flags)
    {
        var block = flags.Contains("NGX_CONF_BLOCK") ? "{" : "";
        if (flags.Contains("NGX_CONF_FLAG"))
            return "flag" + block;
        if (flags.FirstOrDefault(flag => flag.EndsWith("MORE", StringComparison.Ordinal)) is { } more)
            return more["NGX_CONF_".Length].ToString() + "+" + block;
        // NGX_CONF_TAKE123 takes one, two or three.
        var counts = string.Concat(flags.Select(flag => flag == "NGX_CONF_NOARGS" ? "0" : flag.Replace("NGX_CONF_TAKE", "", StringComparison.Ordinal)).Where(rest => rest.All(char.IsAsciiDigit)));
        return (counts.Length == 1 ? counts : string.Create(CultureInfo.InvariantCulture, $"{counts.Min()}-{counts.Max()}")) + block;
    }

    private static string Kind(string setter, string rest, IReadOnlyDictionary<string, string> words)
    {
        var table = rest[(rest.LastIndexOf(',') + 1)..].Trim(' ', '\n', '&');
        return setter switch
        {
            "ngx_conf_set_enum_slot" => "one-of:" + words[table],
            "ngx_conf_set_bitmask_slot" => "some-of:" + words[table],
            _ => Kinds.GetValueOrDefault(setter, "-"),
        };
    }

    [GeneratedRegex(@"ngx_conf_(enum|bitmask)_t\s+(?<name>\w+)\[\]\s*=\s*\{(?<body>.*?)\n\};", RegexOptions.Singleline)]
    private static partial Regex WordTable();

    [GeneratedRegex(@"ngx_string\(""(?<text>[^""]*)""\)")]
    private static partial Regex Text();

    [GeneratedRegex(@"ngx_command_t\s+\w+\[\]\s*=\s*\{(?<body>.*?)\n\};", RegexOptions.Singleline)]
    private static partial Regex CommandTable();

    [GeneratedRegex(@"\{\s*ngx_string\(""(?<name>[^""]+)""\),\s*(?<flags>[A-Z0-9_|\s]+?),\s*(?<setter>\w+),\s*(?<rest>[^{}]*?)\}", RegexOptions.Singleline)]
    private static partial Regex Command();
}

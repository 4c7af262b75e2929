namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Says what to write instead of characters that PromQL does not know.</summary>
internal static class InvalidCharacters
{
    public static string Explain(string found, bool isInBraces) => found[0] switch
    {
        '&' => "'&&' is no operator; write 'and'",
        '|' => "'||' is no operator; write 'or'",
        '!' when isInBraces => "unexpected '!': expected '!=' or '!~'",
        '!' => "unexpected '!': expected '!='",
        '$' => $"'{found}' is a variable of Grafana; Prometheus does not know it",
        ';' => "unexpected ';': an expression ends without one",
        '.' => "unexpected '.': a metric or label name with a dot must be quoted, as in {\"http.requests\"}",
        '\u201c' or '\u201d' or '\u2018' or '\u2019' => $"'{found}' is a typographic quote; write \" instead",
        < ' ' or '\u007f' => $"unexpected control character U+{(int)found[0]:X4}",
        > '\u007f' => $"unexpected '{found}': a name with other characters than a-z, A-Z, 0-9 and _ must be quoted within braces",
        _ => $"unexpected '{found}'",
    };
}

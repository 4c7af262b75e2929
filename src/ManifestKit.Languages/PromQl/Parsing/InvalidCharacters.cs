namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Says what to write instead of characters that PromQL does not know.</summary>
internal static class InvalidCharacters
{
    public static string Explain(string found, bool isInBraces) => found[0] switch
    {
        '&' => "Found '&&'; expected an operator. Write 'and'.",
        '|' => "Found '||'; expected an operator. Write 'or'.",
        '!' when isInBraces => "unexpected '!': expected '!=' or '!~'",
        '!' => "unexpected '!': expected '!='",
        '$' => $"'{found}' is a variable of Grafana, which Prometheus does not know. Write a value.",
        ';' => "Found ';'; an expression ends without one. Remove it.",
        '.' => "Found '.'; a metric or label name with a dot is quoted. Write it as in {\"http.requests\"}.",
        '\u201c' or '\u201d' or '\u2018' or '\u2019' => $"'{found}' is a typographic quote. Write \" instead.",
        < ' ' or '\u007f' => $"Found the control character U+{(int)found[0]:X4}. Remove it.",
        > '\u007f' => $"Found '{found}'; a name with other characters than a-z, A-Z, 0-9 and _ is quoted within braces.",
        _ => $"unexpected '{found}'",
    };
}

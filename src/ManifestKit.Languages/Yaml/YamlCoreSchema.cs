using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>The types of plain scalars.</summary>
/// <remarks>Reference: https://yaml.org/spec/1.2.2/#1032-tag-resolution.</remarks>
internal static class YamlCoreSchema
{
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Infinity and NaN, which are numbers of YAML but not of JSON.</summary>
    public static bool IsSpecialFloat(string text) =>
        text.Length is 4 or 5 && text[0] is '.' or '+' or '-'
        && (text is ".nan" or ".NaN" or ".NAN" || (text[0] == '.' ? text : text.Substring(1)) is ".inf" or ".Inf" or ".INF");

    public static DataKind Resolve(string text)
    {
        if (text.Length == 0)
            return DataKind.Null;
        switch (text[0])
        {
            case '~' or 'n' or 'N' when IsNull(text):
                return DataKind.Null;
            case 't' or 'T' or 'f' or 'F' when text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return DataKind.Boolean;
            case (>= '0' and <= '9') or '+' or '-' or '.' when IsNumber(text):
                return DataKind.Number;
            default:
                return DataKind.String;
        }
    }

    private static bool IsNumber(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            return text[1] == 'x'
                ? All(text, 2, unit => Uri.IsHexDigit(unit))
                : All(text, 2, unit => unit is >= '0' and <= '7');
        }

        var pos = text[0] is '+' or '-' ? 1 : 0;
        var whole = SkipDigits(text, ref pos);
        var fraction = 0;
        if (pos < text.Length && text[pos] == '.')
        {
            pos++;
            fraction = SkipDigits(text, ref pos);
        }

        if (whole + fraction == 0)
            return false;
        if (pos < text.Length && text[pos] is 'e' or 'E')
        {
            pos++;
            if (pos < text.Length && text[pos] is '+' or '-')
                pos++;
            if (SkipDigits(text, ref pos) == 0)
                return false;
        }

        return pos == text.Length;
    }

    private static int SkipDigits(string text, ref int pos)
    {
        var start = pos;
        while (pos < text.Length && text[pos] is >= '0' and <= '9')
            pos++;
        return pos - start;
    }

    private static bool All(string text, int start, Func<char, bool> belongs)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!belongs(text[i]))
                return false;
        }

        return true;
    }
}

using System.Text;

namespace ManifestKit.Languages.Prometheus;

/// <summary>The grammar before 0.27: everything behind the operator is the value, quotes around it are taken off.</summary>
internal static class ClassicMatcherParser
{
    public static Parsed<AlertMatcher> Parse(string text)
    {
        var start = SkipBlanks(text, 0);
        var nameEnd = start;
        while (nameEnd < text.Length && IsNameCharacter(text[nameEnd], nameEnd == start))
            nameEnd++;
        if (nameEnd == start)
            return Invalid(Found.SpanAt(text, start), $"Found {Found.At(text, start)}; expected a label name of letters, digits, '_' or ':'.");
        var opStart = SkipBlanks(text, nameEnd);
        var length = AlertMatcher.OperatorAt(text, opStart, out var op);
        if (length == 0)
            return Invalid(Found.SpanAt(text, opStart), $"Found {Found.At(text, opStart)}; expected =, !=, =~ or !~ after the label name.");

        var valueStart = SkipBlanks(text, opStart + length);
        var valueEnd = text.Length;
        while (valueEnd > valueStart && Ascii.IsBlank(text[valueEnd - 1]))
            valueEnd--;
        var value = Value(text, valueStart, valueEnd, out var error);
        return error is null
            ? AlertMatcher.Create(text.Substring(start, nameEnd - start), op, value, TextSpan.FromBounds(valueStart, valueEnd))
            : Invalid(error.Span, error.Message);
    }

    private static string Value(string text, int start, int end, out SyntaxError? error)
    {
        error = null;
        var value = new StringBuilder();
        var quoted = start < end && text[start] == '"';
        var i = quoted ? start + 1 : start;
        for (; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end && text[i + 1] is 'n' or '"' or '\\')
                value.Append(text[++i] == 'n' ? '\n' : text[i]);
            else if (text[i] == '"' && quoted && i == end - 1)
                return value.ToString();
            else if (text[i] == '"')
                error ??= new SyntaxError(new TextSpan(i, 1), "Found a quote within the value. Write it as \\\".");
            else
                value.Append(text[i]);
        }

        if (quoted)
            error ??= new SyntaxError(TextSpan.FromBounds(start, end), "The value in quotes is not closed; expected \".");
        return value.ToString();
    }

    private static bool IsNameCharacter(char c, bool first) => Ascii.IsLetter(c) || c is '_' or ':' || (!first && Ascii.IsDigit(c));

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && Ascii.IsBlank(text[i]))
            i++;
        return i;
    }

    private static Parsed<AlertMatcher> Invalid(TextSpan span, string message) => Parsed.Invalid<AlertMatcher>(span, message);
}

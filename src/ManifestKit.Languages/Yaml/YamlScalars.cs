using System.Text;
using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads plain and quoted scalars, and folds their lines.</summary>
/// <remarks>Reference: https://yaml.org/spec/1.2.2/#73-flow-scalar-styles.</remarks>
internal sealed class YamlScalars(YamlCursor cursor)
{
    /// <summary>Whether a plain scalar may begin at the cursor.</summary>
    public static bool IsPlainStart(YamlCursor cursor, bool inFlow) => cursor.Current switch
    {
        '-' or '?' or ':' => !cursor.IsBlankOrEnd(cursor.Position + 1) && !(inFlow && IsFlowIndicator(cursor.Following)),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => !cursor.AtEnd,
    };

    /// <summary>The end of a key on the cursor's line, before its colon; the cursor's place if there is no key.</summary>
    public int FindKeyEnd()
    {
        var start = cursor.Position;
        if (cursor.Current is '"' or '\'')
            return QuotedKeyEnd(start);
        if (cursor.Current == '*')
            return AliasEnd(start);
        return IsPlainStart(cursor, inFlow: false) ? PlainEnd(start, inFlow: false) : start;
    }

    /// <summary>The text of a plain key up to its end, which the cursor moves to.</summary>
    public string PlainKey(int end)
    {
        var start = cursor.Position;
        cursor.MoveTo(end);
        return StringPool.Get(cursor.Text, start, end - start);
    }

    public string Plain(int parent, bool inFlow, out TextSpan span)
    {
        var start = cursor.Position;
        span = new TextSpan(start, 0);
        if (!IsPlainStart(cursor, inFlow))
        {
            FailAtStart();
            return "";
        }

        var end = PlainEnd(start, inFlow);
        cursor.MoveTo(end);
        var text = StringPool.Get(cursor.Text, start, end - start);
        StringBuilder? folded = null;
        while (MoveToContinuation(parent, inFlow, out var breaks))
        {
            var lineStart = cursor.Position;
            end = PlainEnd(lineStart, inFlow);
            AppendBreaks(folded ??= new StringBuilder(text), breaks);
            folded.Append(cursor.Text, lineStart, end - lineStart);
            cursor.MoveTo(end);
            if (!inFlow && cursor.CharAt(SkipBlanksFrom(end)) == ':')
                cursor.Fail(lineStart, end - lineStart, "Found a key where a text over several lines goes on. Check the indentation, or quote the text.");
        }

        span = TextSpan.FromBounds(start, end);
        return folded?.ToString() ?? text;
    }

    public string Quoted(out TextSpan span)
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var end = SimpleEnd(start, quote);
        string value;
        if (cursor.CharAt(end) == quote && !(quote == '\'' && cursor.CharAt(end + 1) == quote))
        {
            value = StringPool.Get(cursor.Text, start + 1, end - start - 1);
            cursor.MoveTo(end + 1);
        }
        else
        {
            value = YamlQuotedScalar.Read(cursor);
        }

        span = TextSpan.FromBounds(start, Math.Max(start, cursor.Position));
        return value;
    }

    /// <summary>One line break is a space; each further one is a line break.</summary>
    public static void AppendBreaks(StringBuilder text, int breaks)
    {
        if (breaks == 1)
            text.Append(' ');
        else
            text.Append('\n', breaks - 1);
    }

    private static bool IsFlowIndicator(char unit) => unit is ',' or '[' or ']' or '{' or '}';

    /// <summary>Moves to the next line, if the plain scalar goes on there.</summary>
    private bool MoveToContinuation(int parent, bool inFlow, out int breaks)
    {
        var place = cursor.Place;
        breaks = 0;
        cursor.SkipBlanks();
        while (cursor.SkipBreak())
        {
            breaks++;
            cursor.SkipBlanks();
        }

        var goesOn = breaks > 0
            && !cursor.AtDocumentEnd
            && cursor.Column > parent
            && cursor.Current != '#'
            && !(inFlow && (IsFlowIndicator(cursor.Current) || (cursor.Current == ':' && EndsPlain(cursor.Position, inFlow))));
        if (!goesOn)
            cursor.MoveTo(place);
        return goesOn;
    }

    /// <summary>The end of the plain text on one line, without the blanks behind it.</summary>
    private int PlainEnd(int start, bool inFlow)
    {
        var text = cursor.Text;
        var end = start;
        for (var i = start; i < text.Length && !YamlCursor.IsBreak(text[i]); i++)
        {
            var unit = text[i];
            if (unit is ' ' or '\t')
                continue;
            if ((unit == ':' && EndsPlain(i, inFlow))
                || (unit == '#' && i > start && text[i - 1] is ' ' or '\t')
                || (inFlow && IsFlowIndicator(unit)))
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }

    private bool EndsPlain(int colon, bool inFlow) =>
        cursor.IsBlankOrEnd(colon + 1) || (inFlow && IsFlowIndicator(cursor.CharAt(colon + 1)));

    private int AliasEnd(int start)
    {
        while (!cursor.IsBlankOrEnd(start))
            start++;
        return start;
    }

    private int QuotedKeyEnd(int start)
    {
        var quote = cursor.Current;
        var end = start;
        do
        {
            for (end = SimpleEnd(end, quote); cursor.CharAt(end) == '\\' && quote == '"'; end = SimpleEnd(end + 1, quote))
            {
            }

            // Two single quotes are one in the text.
            if (cursor.CharAt(end) != quote)
                return start;
            end++;
        }
        while (quote == '\'' && cursor.CharAt(end) == quote);
        return end;
    }

    /// <summary>The next quote, line break, or backslash between double quotes, behind a place.</summary>
    private int SimpleEnd(int start, char quote)
    {
        var end = start + 1;
        while (end < cursor.Text.Length && cursor.Text[end] != quote && !YamlCursor.IsBreak(cursor.Text[end]) && !(cursor.Text[end] == '\\' && quote == '"'))
            end++;
        return end;
    }

    private int SkipBlanksFrom(int index)
    {
        while (cursor.CharAt(index) is ' ' or '\t')
            index++;
        return index;
    }

    private void FailAtStart()
    {
        var advice = cursor.Current switch
        {
            '@' or '`' => "YAML reserves it. Quote the text.",
            '%' => "A text may not begin with it. Quote the text.",
            '|' or '>' => "A block text may not stand between brackets. Quote the text.",
            '\0' => "Write a value.",
            _ => "Quote the text if it begins with this character.",
        };
        cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()}; expected a value. {advice}");
    }
}

using System.Globalization;
using System.Text;

namespace ManifestKit.Languages;

/// <summary>Reads Go's interpreted string literals: <c>"..."</c> with the escapes of the language.</summary>
internal static class GoUnquote
{
    /// <summary>Reads the literal whose opening quote stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text that holds the literal.</param>
    /// <param name="start">The index of the opening quote, which also closes the literal.</param>
    /// <param name="end">The index behind the closing quote.</param>
    /// <param name="error">What is wrong; null if nothing is.</param>
    public static string Read(string text, int start, out int end, out SyntaxError? error)
    {
        var value = new StringBuilder();
        var quote = text[start];
        error = null;
        for (end = start + 1; end < text.Length && text[end] != '\n';)
        {
            if (text[end] == quote)
            {
                end++;
                return value.ToString();
            }

            if (text[end] != '\\')
            {
                value.Append(text[end++]);
                continue;
            }

            var found = Escape(text, ref end, quote, value);
            error ??= found;
        }

        error ??= new SyntaxError(TextSpan.FromBounds(start, end), $"The text in quotes is not closed; expected {quote}.");
        return value.ToString();
    }

    private static SyntaxError? Escape(string text, ref int i, char quote, StringBuilder value)
    {
        var start = i++;
        if (i >= text.Length)
            return null;
        var c = text[i++];
        var simple = @"abfnrtv\".IndexOf(c);
        if (simple >= 0)
            value.Append("\a\b\f\n\r\t\v\\"[simple]);
        else if (c == quote)
            value.Append(c);
        else if (c is 'x' or 'u' or 'U')
            return Number(text, start, ref i, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16, value);
        else if (c is >= '0' and <= '7')
            return Number(text, start, ref i, 3, 8, value);
        else
            return new SyntaxError(TextSpan.FromBounds(start, i), $"\\{c} is not an escape; write \\\\{c} for a backslash{(c == '.' ? " and a dot" : "")}.");
        return null;
    }

    private static SyntaxError? Number(string text, int start, ref int i, int digits, int radix, StringBuilder value)
    {
        if (radix == 8)
            i--;
        long code = 0;
        var end = i;
        for (; end < text.Length && end - i < digits && Digit(text[end]) < radix; end++)
            code = (code * radix) + Digit(text[end]);
        var complete = end - i == digits;
        i = end;
        var largest = digits <= 3 ? 255 : 0x10ffff;
        if (!complete || code > largest || code is >= 0xd800 and <= 0xdfff)
            return new SyntaxError(TextSpan.FromBounds(start, end), $"The escape {text.Substring(start, end - start)} needs {digits.ToString(CultureInfo.InvariantCulture)} digits and a valid character.");
        value.Append(char.ConvertFromUtf32((int)code));
        return null;
    }

    private static int Digit(char c) => Ascii.IsDigit(c) ? c - '0' : Ascii.IsHexDigit(c) ? (c | 0x20) - 'a' + 10 : int.MaxValue;
}

using System.Globalization;

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
        var quote = text[start];
        error = null;
        var isClosed = false;
        for (end = start + 1; end < text.Length && text[end] != '\n' && !isClosed;)
        {
            isClosed = text[end] == quote;
            if (text[end] == '\\')
                error = Escape(text, ref end, quote) is { } found ? error ?? found : error;
            else
                end++;
        }

        if (!isClosed)
            error ??= new SyntaxError(TextSpan.FromBounds(start, end), $"The text in quotes is not closed; expected {quote}.");
        return GoStringDecoder.Decode(text, start, end);
    }

    private static SyntaxError? Escape(string text, ref int i, char quote)
    {
        var start = i++;
        if (i >= text.Length)
            return null;
        var c = text[i++];
        if (@"abfnrtv\".IndexOf(c) >= 0 || c == quote)
            return null;
        if (c is 'x' or 'u' or 'U')
            return Number(text, start, ref i, c == 'x' ? 2 : c == 'u' ? 4 : 8, 16);
        if (c is >= '0' and <= '7')
            return Number(text, start, ref i, 3, 8);
        return new SyntaxError(TextSpan.FromBounds(start, i), $"\\{c} is not an escape; write \\\\{c} for a backslash{(c == '.' ? " and a dot" : "")}.");
    }

    private static SyntaxError? Number(string text, int start, ref int i, int digits, int radix)
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
        return complete && code <= largest && code is not (>= 0xd800 and <= 0xdfff)
            ? null
            : new SyntaxError(TextSpan.FromBounds(start, end), $"The escape {text.Substring(start, end - start)} needs {digits.ToString(CultureInfo.InvariantCulture)} digits and a valid character.");
    }

    private static int Digit(char c) => Ascii.IsDigit(c) ? c - '0' : Ascii.IsHexDigit(c) ? (c | 0x20) - 'a' + 10 : int.MaxValue;
}

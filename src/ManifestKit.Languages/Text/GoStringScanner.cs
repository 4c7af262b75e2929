namespace ManifestKit.Languages;

/// <summary>Finds the end of a text in Go's quotes, and reports what is wrong within it.</summary>
/// <param name="text">The text that holds the quoted one.</param>
/// <param name="report">Takes each error.</param>
/// <param name="refusesReplacements">Whether U+FFFD is an error, as in PromQL, whose lexer takes it for a character that could not be read.</param>
internal sealed class GoStringScanner(string text, Action<TextSpan, string> report, bool refusesReplacements = false)
{
    /// <summary>The index behind the closing quote, or behind the last character that belongs to an unclosed text.</summary>
    /// <param name="start">The index of the opening quote, which also closes the text.</param>
    public int Scan(int start)
    {
        var quote = text[start];
        var isRaw = quote == '`';
        var i = start + 1;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == quote)
                return i + 1;
            if (c == '\n' && !isRaw)
                break;
            i = c switch
            {
                '\\' when !isRaw => ScanEscape(i, quote),
                >= '\ud800' => ScanUnusual(i),
                _ => i + 1,
            };
        }

        report(
            TextSpan.FromBounds(start, i),
            isRaw ? "The text in quotes is not closed; expected '`'." : $"The text in quotes is not closed; expected {quote} before the end of the line.");
        return i;
    }

    private int ScanUnusual(int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            return i + 2;
        if (char.IsSurrogate(text[i]) || (refusesReplacements && text[i] == '\ufffd'))
            report(new TextSpan(i, 1), "Found half of a character or U+FFFD; expected valid Unicode. Remove it, or write it as an escape.");
        return i + 1;
    }

    private int ScanEscape(int start, char quote)
    {
        if (start + 1 >= text.Length)
            return start + 1;
        var c = text[start + 1];
        if (c == quote || c is 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\\')
            return start + 2;
        return c switch
        {
            'x' => ScanDigits(start, start + 2, 2, 16),
            'u' => ScanDigits(start, start + 2, 4, 16),
            'U' => ScanDigits(start, start + 2, 8, 16),
            >= '0' and <= '7' => ScanDigits(start, start + 1, 3, 8),
            _ => ReportUnknown(start, c),
        };
    }

    private int ReportUnknown(int start, char c)
    {
        var isPair = char.IsHighSurrogate(c) && start + 2 < text.Length && char.IsLowSurrogate(text[start + 2]);
        var end = start + (isPair ? 3 : 2);
        if (c == '\n')
            return start + 1;
        report(
            TextSpan.FromBounds(start, end),
            $"Found the unknown escape '{text.Substring(start, end - start)}'. Write '\\{text.Substring(start, end - start)}' for a backslash{(c == '.' ? " and a dot" : "")}.");
        return end;
    }

    private int ScanDigits(int start, int firstDigit, int count, int radix)
    {
        uint value = 0;
        for (var i = firstDigit; i < firstDigit + count; i++)
        {
            var digit = i < text.Length ? DigitValue(text[i]) : radix;
            if (digit >= radix)
            {
                var end = Math.Min(i, text.Length);
                report(
                    TextSpan.FromBounds(start, end),
                    $"Found the escape '{text.Substring(start, end - start)}'; expected {count} {(radix == 8 ? "octal" : "hexadecimal")} digits in it.");
                return i;
            }

            value = (value * (uint)radix) + (uint)digit;
        }

        var behind = firstDigit + count;
        var maximum = count <= 3 ? 0xFFu : 0x10FFFFu;
        if (value > maximum || value is >= 0xD800 and < 0xE000)
            report(TextSpan.FromBounds(start, behind), $"Found the escape '{text.Substring(start, behind - start)}'; expected one of a Unicode character.");
        return behind;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 16,
    };
}

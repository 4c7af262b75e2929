namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Finds the end of a quoted text and reports what is wrong within it.</summary>
internal sealed class StringScanner(string text, ErrorList errors)
{
    /// <summary>The index behind the closing quote, or behind the last character that belongs to an unclosed text.</summary>
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

        errors.Add(
            TextSpan.FromBounds(start, i),
            isRaw ? "this text is never closed; add '`'" : $"this text is never closed; add {quote} before the end of the line");
        return i;
    }

    private int ScanUnusual(int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            return i + 2;
        if (char.IsSurrogate(text[i]) || text[i] == '\ufffd')
            errors.Add(new TextSpan(i, 1), "this is not valid Unicode text; remove the character or write it as an escape");
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
        var end = start + (char.IsHighSurrogate(c) && start + 2 < text.Length ? 3 : 2);
        if (c == '\n')
            return start + 1;
        errors.Add(
            TextSpan.FromBounds(start, end),
            $"'\\{c}' is no escape sequence; write '\\\\{c}' for a backslash, or put the text in back quotes");
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
                var digits = radix == 8 ? "octal" : "hexadecimal";
                errors.Add(TextSpan.FromBounds(start, Math.Min(i, text.Length)), $"this escape sequence needs {count} {digits} digits");
                return i;
            }

            value = (value * (uint)radix) + (uint)digit;
        }

        var end = firstDigit + count;
        var maximum = count <= 3 ? 0xFFu : 0x10FFFFu;
        if (value > maximum || value is >= 0xD800 and < 0xE000)
            errors.Add(TextSpan.FromBounds(start, end), "this escape sequence is no Unicode character");
        return end;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 16,
    };
}

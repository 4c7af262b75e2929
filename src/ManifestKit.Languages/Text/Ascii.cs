namespace ManifestKit.Languages;

/// <summary>Character classes that do not depend on Unicode tables or culture.</summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLower(char c) => (uint)(c - 'a') <= 'z' - 'a';

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    public static bool IsLetter(char c) => IsLower((char)(c | 0x20));

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsLowerOrDigit(char c) => IsLower(c) || IsDigit(c);

    public static bool IsHexDigit(char c) => IsDigit(c) || (uint)((c | 0x20) - 'a') <= 5;

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static char ToLower(char c) => IsUpper(c) ? (char)(c | 0x20) : c;

    /// <summary>The index behind the run of digits that begins at <paramref name="start"/>.</summary>
    public static int SkipDigits(string text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
            start++;
        return start;
    }

    public static bool AllDigits(string text) => text.Length > 0 && SkipDigits(text, 0) == text.Length;

    /// <summary>Reads digits as a number; what does not fit gives <see cref="long.MaxValue"/>.</summary>
    public static long ReadDigits(string text, int start, int end)
    {
        long value = 0;
        for (var i = start; i < end; i++)
        {
            var digit = text[i] - '0';
            if (value > (long.MaxValue - digit) / 10)
                return long.MaxValue;
            value = (value * 10) + digit;
        }

        return value;
    }
}

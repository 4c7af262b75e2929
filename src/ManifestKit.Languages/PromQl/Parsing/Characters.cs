namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>The classes of ASCII characters that the lexer tells apart.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || (char)(c | 0x20) is >= 'a' and <= 'f';

    public static bool IsAlpha(char c) => (char)(c | 0x20) is >= 'a' and <= 'z' || c == '_';

    public static bool IsAlphaNumeric(char c) => IsAlpha(c) || IsDigit(c);
}

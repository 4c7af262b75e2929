namespace ManifestKit.Languages.Re2;

/// <summary>The characters that <c>\w</c> matches.</summary>
internal static class Re2Words
{
    public static bool IsWord(char c) => Ascii.IsLetterOrDigit(c) || c == '_';
}

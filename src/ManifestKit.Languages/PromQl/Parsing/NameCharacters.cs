namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>The characters of names that need no quotes.</summary>
internal static class NameCharacters
{
    public static bool IsStart(char c) => Ascii.IsLetter(c) || c == '_';

    public static bool IsPart(char c) => IsStart(c) || Ascii.IsDigit(c);
}

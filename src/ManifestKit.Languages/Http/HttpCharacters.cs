namespace ManifestKit.Languages.Http;

/// <summary>The character classes of the HTTP grammar.</summary>
internal static class HttpCharacters
{
    private const string TokenPunctuation = "!#$%&'*+-.^_`|~";

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static bool IsToken(char character) => IsLetter(character) || IsDigit(character) || TokenPunctuation.IndexOf(character) >= 0;

    public static bool IsToken(string text) => text.Length > 0 && text.All(IsToken);

    public static bool IsSpace(char character) => character is ' ' or '\t';
}

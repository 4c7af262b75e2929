using System.Buffers;
using System.Runtime.CompilerServices;

namespace ManifestKit.Documents;

/// <summary>Decides which strings YAML carries without quotes.</summary>
/// <remarks>
/// An allow-list: what is not proved to be a string in YAML 1.1 and in 1.2 is quoted. All characters of a plain scalar are
/// word characters, or single blanks and colons between them, so that neither <c>": "</c> nor <c>" #"</c> nor a flow indicator
/// occurs. Its first character is no indicator, and the whole is none of the forms that either version reads as something
/// else: words such as <c>no</c>, numbers in all their notations, and timestamps.
/// See https://yaml.org/type/ and https://yaml.org/spec/1.2.2/#103-core-schema.
/// </remarks>
internal static class PlainScalar
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Digits = "0123456789";

    private static readonly SearchValues<char> WordCharacters = SearchValues.Create(Letters + Digits + "_./@+-%,()=$");

    // No number and no timestamp of either version starts with one of these.
    private static readonly SearchValues<char> StringStarts = SearchValues.Create(Letters + "_/$");

    // What starts with a digit is a string if it holds one of these: exponents use E, timestamps T and Z.
    private static readonly SearchValues<char> NeverInNumbers = SearchValues.Create("ABCDFGHIJKLMNOPQRSUVWXYabcdfghijklmnopqrsuvwxy/@%()=$");

    public static bool Fits(ReadOnlySpan<char> text) => HasPlainCharacters(text) && IsStringInEveryVersion(text);

    private static bool HasPlainCharacters(ReadOnlySpan<char> text)
    {
        int separator;
        while ((separator = text.IndexOfAnyExcept(WordCharacters)) >= 0)
        {
            int next = separator + 1;
            if (text[separator] is not (' ' or ':') || next == text.Length || !WordCharacters.Contains(text[next]))
                return false;
            text = text[(next + 1)..];
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStringInEveryVersion(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        char first = text[0];
        if (StringStarts.Contains(first))
            return !ReservedWords.Contains(text);
        return first switch
        {
            >= '0' and <= '9' => !HasRadixPrefix(text) && text.ContainsAny(NeverInNumbers),
            '-' => IsOption(text),
            '.' => text.StartsWith("./") || text.StartsWith("../"),
            _ => false,
        };
    }

    // 0b1, 0o7 and 0x1F, the last of which may hold more letters.
    private static bool HasRadixPrefix(ReadOnlySpan<char> text) =>
        text[0] == '0' && text.Length > 1 && (text[1] | 0x20) is 'b' or 'o' or 'x';

    // Command line options, such as -c and --config.file=x: no number has a letter behind its sign.
    private static bool IsOption(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text[(text.StartsWith("--") ? 2 : 1)..];
        return !name.IsEmpty && char.IsAsciiLetter(name[0]) && !ReservedWords.Contains(name);
    }
}

using System.Globalization;

namespace ManifestKit.Languages.Http;

/// <summary>Splits header values into parts with their spans.</summary>
internal static class HttpText
{
    public static string Show(char character)
        => character is > ' ' and <= '~' ? $"'{character}'" : "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>The parts between separators, without the spaces around them; empty parts are left out.</summary>
    public static IEnumerable<(string Text, TextSpan Span)> Split(string text, Func<char, bool> isSeparator, int offset = 0)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !isSeparator(text[i])) continue;

            var (first, last) = (start, i);
            while (first < last && HttpCharacters.IsSpace(text[first])) first++;
            while (last > first && HttpCharacters.IsSpace(text[last - 1])) last--;
            if (last > first) yield return (text.Substring(first, last - first), TextSpan.FromBounds(offset + first, offset + last));
            start = i + 1;
        }
    }

    /// <summary>Reads <c>name</c> or <c>name=value</c>, the value possibly in quotes.</summary>
    public static (string Name, string? Value) Pair(string part)
    {
        var equals = part.IndexOf('=');
        if (equals < 0) return (part, null);

        var value = part.Substring(equals + 1).Trim(' ', '\t');
        return (part.Substring(0, equals).TrimEnd(' ', '\t'), value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"' ? value.Substring(1, value.Length - 2) : value);
    }

    /// <summary>Reads a number of seconds; a number too large for a <see cref="long"/> is its maximum, as caches take it.</summary>
    public static long? Seconds(string? text)
        => text is null || text.Length == 0 || !text.All(HttpCharacters.IsDigit) ? null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds
            : long.MaxValue;
}

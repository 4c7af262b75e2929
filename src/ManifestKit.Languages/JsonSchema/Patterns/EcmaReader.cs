using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>Moves through a pattern by code points.</summary>
internal sealed class EcmaReader(string source)
{
    public int Position { get; private set; }

    public bool AtEnd => Position >= source.Length;

    public char Peek => AtEnd ? '\0' : source[Position];

    /// <summary>The number of capturing groups, which tells whether a back-reference has one.</summary>
    public static int CountGroups(string source)
    {
        var count = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\\')
                i++;
            else if (source[i] == '(' && (i + 1 >= source.Length || source[i + 1] != '?' || IsNamed(source, i + 2)))
                count++;
        }

        return count;
    }

    /// <summary>The next code point.</summary>
    public int Next()
    {
        var unit = source[Position++];
        return char.IsHighSurrogate(unit) && !AtEnd && char.IsLowSurrogate(Peek)
            ? char.ConvertToUtf32(unit, source[Position++])
            : unit;
    }

    public bool Skip(char unit)
    {
        if (AtEnd || Peek != unit)
            return false;
        Position++;
        return true;
    }

    public bool Skip(string text)
    {
        if (string.CompareOrdinal(source, Position, text, 0, text.Length) != 0)
            return false;
        Position += text.Length;
        return true;
    }

    public string Digits() => While(unit => unit is >= '0' and <= '9');

    public string Name() => While(unit => char.IsLetterOrDigit(unit) || unit == '_');

    /// <summary>Copies <c>n}</c>, <c>n,}</c> or <c>n,m}</c> behind a brace; leaves anything else alone.</summary>
    public bool SkipQuantifier(StringBuilder copy)
    {
        var start = Position;
        var isQuantifier = Digits().Length is > 0 and < 10;
        if (isQuantifier && Skip(','))
            isQuantifier = Digits().Length < 10;
        isQuantifier = isQuantifier && Skip('}');
        if (isQuantifier)
            copy.Append('{').Append(source, start, Position - start);
        else
            Position = start;
        return isQuantifier;
    }

    /// <summary>Reads the character that an escape means; the backslash has been read.</summary>
    public bool TryCharacterEscape(out int codePoint, out string? problem)
    {
        problem = null;
        codePoint = Next();
        switch (codePoint)
        {
            case 't' or 'n' or 'v' or 'f' or 'r':
                codePoint = "\t\n\v\f\r"["tnvfr".IndexOf((char)codePoint)];
                break;
            case '0' when Peek is < '0' or > '9':
                codePoint = 0;
                break;
            case 'c' when Peek is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                codePoint = Next() % 32;
                break;
            case 'x':
                codePoint = Hex(2);
                break;
            case 'u' when Skip('{'):
                var digits = While(Uri.IsHexDigit);
                codePoint = digits.Length is > 0 and <= 6 && Skip('}') ? int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : -1;
                break;
            case 'u':
                codePoint = Hex(4);
                if (codePoint is >= 0xD800 and < 0xDC00 && Skip("\\u"))
                    codePoint = Hex(4) is >= 0xDC00 and < 0xE000 and var low ? char.ConvertToUtf32((char)codePoint, (char)low) : -1;
                break;
            case (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                problem = $@"the escape '\{(char)codePoint}' is unknown.";
                break;
        }

        if (codePoint is < 0 or > 0x10FFFF)
            problem = "an escape has the wrong number of hexadecimal digits.";
        return problem is null;
    }

    public string While(Func<char, bool> belongs)
    {
        var start = Position;
        while (!AtEnd && belongs(Peek))
            Position++;
        return source.Substring(start, Position - start);
    }

    private int Hex(int length)
    {
        var end = Math.Min(source.Length, Position + length);
        var digits = source.Substring(Position, end - Position);
        if (digits.Length < length || !digits.All(Uri.IsHexDigit))
            return -1;
        Position = end;
        return int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static bool IsNamed(string source, int at)
    {
        if (at < source.Length && source[at] == 'P')
            at++;
        return at + 1 < source.Length && source[at] == '<' && source[at + 1] is not ('=' or '!');
    }
}

using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>Writes code points for .NET, which matches UTF-16 code units.</summary>
internal static class CodePoints
{
    private const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    /// <summary>A pattern for every code point but some of the basic plane.</summary>
    /// <param name="members">The members of a .NET class.</param>
    public static string Outside(string members) => $@"(?:[^{members}\uD800-\uDFFF]|{AnyPair})";

    public static void AppendLiteral(StringBuilder text, int codePoint)
    {
        if (codePoint <= char.MaxValue)
            text.Append(Unit(codePoint));
        else
            text.Append("(?:").Append(Pair(codePoint)).Append(')');
    }

    /// <summary>A code unit that needs no escape anywhere, or its escape.</summary>
    public static string Unit(int unit) => unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        ? ((char)unit).ToString()
        : @"\u" + unit.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Alternatives for a range beyond the basic plane, split where the high surrogate changes.</summary>
    public static IEnumerable<string> AstralRange(int first, int last)
    {
        while (first <= last)
        {
            var blockEnd = first | 0x3FF;
            var isWholeBlock = (first & 0x3FF) == 0 && last >= blockEnd;
            if (isWholeBlock)
                blockEnd = ((last + 1) & ~0x3FF) - 1;
            var end = Math.Min(last, blockEnd);
            yield return $"[{High(first)}-{High(end)}][{Low(first)}-{Low(end)}]";
            first = end + 1;
        }
    }

    private static string Pair(int codePoint) => High(codePoint) + Low(codePoint);

    private static string High(int codePoint) => Unit(0xD800 + ((codePoint - 0x10000) >> 10));

    private static string Low(int codePoint) => Unit(0xDC00 + (codePoint & 0x3FF));
}

using System.Globalization;

namespace ManifestKit.Languages;

/// <summary>Labels of host names in all scripts, as they are written (U-labels) and in ASCII (A-labels, <c>xn--</c>).</summary>
/// <remarks>
/// Reference: https://www.rfc-editor.org/rfc/rfc5891#section-4.2 and https://www.rfc-editor.org/rfc/rfc5892. Scripts and directions
/// are told by blocks; .NET has no tables of them.
/// </remarks>
internal static class InternationalLabel
{
    private const string Prefix = "xn--";
    private const int LongestLabel = 63;

    // Allowed or not against their category: https://www.rfc-editor.org/rfc/rfc5892#section-2.6.
    private static readonly HashSet<int> Allowed = [0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007, 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB];

    private static readonly HashSet<int> Disallowed =
        [0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B];

    private static readonly HashSet<int> Viramas =
    [
        0x94D, 0x9CD, 0xA4D, 0xACD, 0xB4D, 0xBCD, 0xC4D, 0xCCD, 0xD3B, 0xD3C, 0xD4D, 0xDCA, 0xE3A, 0xEBA, 0xF84, 0x1039, 0x103A, 0x1714,
        0x1734, 0x17D2, 0x1A60, 0x1B44, 0x1BAA, 0x1BAB, 0x1BF2, 0x1BF3, 0x2D7F, 0xA806, 0xA82C, 0xA8C4, 0xA953, 0xA9C0, 0xAAF6, 0xABED,
    ];

    /// <summary>Whether what a label <c>xn--...</c> stands for may be a label, and has no other code.</summary>
    public static bool IsEncoded(string label)
        => Decode(label) is { } text
        && text.Any(unit => unit > '\u007f')
        && IsWritten(text)
        && LabelDirection.Fits([text])
        && string.Equals(Encode(text), label, StringComparison.OrdinalIgnoreCase);

    /// <summary>The written form of a label <c>xn--...</c>; null if it is none.</summary>
    public static string? Decode(string label)
        => label.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Punycode.Decode(label.Substring(Prefix.Length)) : null;

    /// <summary>The form of a label in ASCII.</summary>
    public static string Encode(string label)
        => label.All(unit => unit < 128) ? label : Prefix + Punycode.Encode(UnicodeText.CodePoints(label));

    /// <summary>Whether a label is one as it is written; its direction is not looked at.</summary>
    public static bool IsWritten(string label)
    {
        var points = UnicodeText.CodePoints(label);
        if (points.Count == 0 || label[0] == '-' || label[label.Length - 1] == '-' || !IsNormal(label))
            return false;
        if (label.Length >= 4 && label[2] == '-' && label[3] == '-')
            return false;
        if (Category(points[0]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            return false;
        for (var i = 0; i < points.Count; i++)
        {
            if (!IsAllowed(points[i]) || !FitsContext(points, i))
                return false;
        }

        // What is longer as it is written is not shorter in ASCII.
        return points.Count <= LongestLabel && Encode(label).Length <= LongestLabel;
    }

    private static bool IsNormal(string label)
    {
        try
        {
            return label.IsNormalized();
        }
        catch (ArgumentException)
        {
            // Half of a character.
            return false;
        }
    }

    private static bool IsAllowed(int point)
    {
        if (point < 128)
            return Ascii.IsLetterOrDigit((char)point) || point == '-';
        if (Disallowed.Contains(point))
            return false;
        return Allowed.Contains(point) || IsJoiner(point) || Category(point) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber;
    }

    /// <summary>Whether a character that is allowed beside certain others only stands beside them.</summary>
    private static bool FitsContext(IReadOnlyList<int> points, int i)
    {
        var before = i > 0 ? points[i - 1] : -1;
        var after = i + 1 < points.Count ? points[i + 1] : -1;
        return points[i] switch
        {
            0xB7 => before == 'l' && after == 'l',
            0x375 => Scripts.IsGreek(after),
            0x5F3 or 0x5F4 => Scripts.IsHebrew(before),
            0x30FB => points.Any(Scripts.IsJapanese),
            0x200D => Viramas.Contains(before),
            0x200C => Viramas.Contains(before) || (Scripts.IsCursive(Neighbour(points, i, -1)) && Scripts.IsCursive(Neighbour(points, i, 1))),
            >= 0x660 and <= 0x669 => !points.Any(point => point is >= 0x6F0 and <= 0x6F9),
            _ => true,
        };
    }

    /// <summary>The next character that is no mark.</summary>
    private static int Neighbour(IReadOnlyList<int> points, int i, int step)
    {
        for (i += step; i >= 0 && i < points.Count; i += step)
        {
            if (Category(points[i]) != UnicodeCategory.NonSpacingMark)
                return points[i];
        }

        return -1;
    }

    private static bool IsJoiner(int point) => point is 0x200C or 0x200D;

    private static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0);
}

using System.Globalization;

namespace ManifestKit.Languages;

/// <summary>The rule that keeps host names with right-to-left labels readable.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc5893#section-2.</remarks>
internal static class LabelDirection
{
    private enum Kind
    {
        LeftToRight,
        RightToLeft,
        ArabicNumber,
        EuropeanNumber,
        Mark,
        Other,
    }

    /// <summary>Whether labels, as they are written, may stand together.</summary>
    public static bool Fits(IEnumerable<string> labels)
    {
        var kinds = labels.Select(label => UnicodeText.CodePoints(label).Select(Of).ToList()).ToList();
        return !kinds.Exists(label => label.Exists(kind => kind is Kind.RightToLeft or Kind.ArabicNumber)) || kinds.TrueForAll(Fits);
    }

    private static bool Fits(List<Kind> label)
    {
        var last = label.FindLast(kind => kind != Kind.Mark);
        return label[0] switch
        {
            Kind.RightToLeft => !label.Contains(Kind.LeftToRight)
                && last is Kind.RightToLeft or Kind.EuropeanNumber or Kind.ArabicNumber
                && !(label.Contains(Kind.EuropeanNumber) && label.Contains(Kind.ArabicNumber)),
            Kind.LeftToRight => !label.Contains(Kind.RightToLeft) && !label.Contains(Kind.ArabicNumber) && last is Kind.LeftToRight or Kind.EuropeanNumber,
            _ => false,
        };
    }

    private static Kind Of(int point)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(point), 0);
        return point switch
        {
            (>= '0' and <= '9') or (>= 0x6F0 and <= 0x6F9) => Kind.EuropeanNumber,
            >= 0x660 and <= 0x669 => Kind.ArabicNumber,
            _ when category == UnicodeCategory.NonSpacingMark => Kind.Mark,
            _ when Scripts.IsRightToLeft(point) => Kind.RightToLeft,
            '-' or 0xB7 or 0x30FB or 0x375 or 0x200C or 0x200D => Kind.Other,
            _ => Kind.LeftToRight,
        };
    }
}

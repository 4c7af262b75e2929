using System.Globalization;

namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Dates and times of RFC 3339.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3339#section-5.6.</remarks>
internal static class DateTimeFormats
{
    private const int DateLength = 10;

    public static bool IsDateTime(string text) =>
        text.Length > DateLength
        && text[DateLength] is 'T' or 't'
        && IsDate(text.Substring(0, DateLength))
        && IsTime(text.Substring(DateLength + 1));

    public static bool IsDate(string text) =>
        text.Length == DateLength
        && text[4] == '-'
        && text[7] == '-'
        && Number(text, 0, 4) is >= 0 and var year
        && Number(text, 5, 2) is >= 1 and <= 12 and var month
        && Number(text, 8, 2) is >= 1 and var day
        && day <= (year == 0 ? DateTime.DaysInMonth(4, month) : DateTime.DaysInMonth(year, month));

    public static bool IsTime(string text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
            return false;
        var (hour, minute, second) = (Number(text, 0, 2), Number(text, 3, 2), Number(text, 6, 2));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 60)
            return false;

        var zone = 8;
        if (text[zone] == '.')
        {
            for (zone++; zone < text.Length && text[zone] is >= '0' and <= '9'; zone++)
            {
            }

            if (zone == 9)
                return false;
        }

        if (Offset(text, zone) is not { } offset)
            return false;

        // A leap second is the last one of a day in UTC.
        var utc = ((hour * 60) + minute - offset + (2 * 1_440)) % 1_440;
        return second < 60 || utc == 1_439;
    }

    /// <summary>The minutes that a time zone is ahead of UTC; null if there is none at this place.</summary>
    private static int? Offset(string text, int start)
    {
        if (start == text.Length - 1)
            return text[start] is 'Z' or 'z' ? 0 : null;
        if (start != text.Length - 6 || text[start] is not ('+' or '-') || text[start + 3] != ':')
            return null;
        var (hours, minutes) = (Number(text, start + 1, 2), Number(text, start + 4, 2));
        if (hours is < 0 or > 23 || minutes is < 0 or > 59)
            return null;
        return ((hours * 60) + minutes) * (text[start] == '+' ? 1 : -1);
    }

    private static int Number(string text, int start, int length) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}

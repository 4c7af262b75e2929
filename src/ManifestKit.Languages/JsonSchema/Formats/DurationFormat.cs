namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Durations of ISO 8601 in the form of RFC 3339.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3339#appendix-A.</remarks>
internal static class DurationFormat
{
    public static bool IsDuration(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;
        if (text[text.Length - 1] == 'W')
            return Parts(text, 1, text.Length, "W", out _);
        var time = text.IndexOf('T');
        var dateEnd = time < 0 ? text.Length : time;
        return Parts(text, 1, dateEnd, "YMD", out _)
            && (time < 0 ? dateEnd > 1 : Parts(text, time + 1, text.Length, "HMS", out var any) && any);
    }

    /// <summary>Whether a part is numbers with units, which stand in their order and without gaps.</summary>
    private static bool Parts(string text, int start, int end, string units, out bool any)
    {
        var previous = -1;
        any = start < end;
        while (start < end)
        {
            var digits = start;
            while (start < end && text[start] is >= '0' and <= '9')
                start++;
            var unit = start < end ? units.IndexOf(text[start]) : -1;
            if (start == digits || unit < 0 || unit <= previous || (previous >= 0 && unit != previous + 1))
                return false;
            previous = unit;
            start++;
        }

        return true;
    }
}

namespace ManifestKit.Languages;

/// <summary>Reads durations as Go's <c>time.ParseDuration</c> does: signed decimal numbers, each with a unit.</summary>
internal static class GoDurationReader
{
    private const string GoUnits = "ns, us, ms, s, m or h";
    private const decimal Largest = long.MaxValue;

    /// <summary>The duration in nanoseconds.</summary>
    public static Parsed<long> Read(string text, bool daysAndWeeks)
    {
        var units = daysAndWeeks ? GoUnits.Replace(" or h", ", h, d or w") : GoUnits;
        var start = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (start == text.Length)
            return Parsed.Invalid<long>(new TextSpan(0, text.Length), "Found nothing; expected a duration such as 90s or 1h30m.");
        if (text.Length == start + 1 && text[start] == '0')
            return Parsed.Valid(0L);

        decimal total = 0;
        for (var i = start; i < text.Length;)
        {
            var numberEnd = Ascii.SkipDigits(text, i);
            var digits = numberEnd - i;
            if (numberEnd < text.Length && text[numberEnd] == '.')
            {
                var fractionEnd = Ascii.SkipDigits(text, numberEnd + 1);
                digits += fractionEnd - numberEnd - 1;
                numberEnd = fractionEnd;
            }

            if (digits == 0)
                return Parsed.Invalid<long>(Found.SpanAt(text, i), $"Found {Found.At(text, i)}; expected a number. A duration is written like 1h30m.");
            var unitEnd = numberEnd;
            while (unitEnd < text.Length && text[unitEnd] != '.' && !Ascii.IsDigit(text[unitEnd]))
                unitEnd++;
            if (unitEnd == numberEnd)
                return Parsed.Invalid<long>(TextSpan.FromBounds(i, numberEnd), $"The number {Found.Quote(text.Substring(i, numberEnd - i))} has no unit; expected {units}.");
            var unit = Unit(text, numberEnd, unitEnd - numberEnd, daysAndWeeks);
            if (unit == 0)
                return Parsed.Invalid<long>(TextSpan.FromBounds(numberEnd, unitEnd), $"{Found.Quote(text.Substring(numberEnd, unitEnd - numberEnd))} is not a unit of durations; expected {units}.");
            total += Product(text, i, numberEnd, unit);
            if (total > Largest)
                return Parsed.Invalid<long>(new TextSpan(0, text.Length), "This duration is longer than 292 years, the longest one possible.");
            i = unitEnd;
        }

        return Parsed.Valid(text[0] == '-' ? -(long)total : (long)total);
    }

    private static decimal Product(string text, int start, int end, long unit)
    {
        var dot = text.IndexOf('.', start, end - start);
        var whole = Math.Min(Ascii.ReadDigits(text, start, dot < 0 ? end : dot), (Largest / unit) + 1) * unit;
        if (dot < 0)
            return whole;
        decimal fraction = 0;
        decimal place = unit;
        for (var i = dot + 1; i < end && place >= 0.000001m; i++)
            fraction += (text[i] - '0') * (place /= 10);
        return whole + decimal.Truncate(fraction);
    }

    private static long Unit(string text, int start, int length, bool daysAndWeeks)
    {
        var second = length == 2 ? text[start + 1] : '\0';
        return (text[start], second) switch
        {
            _ when length > 2 => 0,
            ('n', 's') => 1,
            ('u' or '\u00b5' or '\u03bc', 's') => 1_000,
            ('m', 's') => 1_000_000,
            ('s', '\0') => GoDurationPrinter.Second,
            ('m', '\0') => GoDurationPrinter.Minute,
            ('h', '\0') => GoDurationPrinter.Hour,
            ('d', '\0') when daysAndWeeks => 24 * GoDurationPrinter.Hour,
            ('w', '\0') when daysAndWeeks => 7 * 24 * GoDurationPrinter.Hour,
            _ => 0,
        };
    }
}

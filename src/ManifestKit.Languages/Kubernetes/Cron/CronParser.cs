namespace ManifestKit.Languages.Kubernetes;

internal static class CronParser
{
    private const string Macros = "@yearly, @monthly, @weekly, @daily, @hourly or @every";

    public static Parsed<CronSchedule> Parse(string text)
    {
        if (ZoneLength(text) is var zone and > 0)
            return Invalid(0, zone, $"{Found.Quote(text.Substring(0, zone))} is not allowed in a schedule. Set the time zone in spec.timeZone.");
        var start = SkipBlanks(text, 0);
        if (start < text.Length && text[start] == '@')
            return Macro(text, start);

        var errors = new List<SyntaxError>();
        var fields = new CronField[5];
        var count = 0;
        var end = 0;
        for (; start < text.Length; start = SkipBlanks(text, end))
        {
            end = start;
            while (end < text.Length && !Ascii.IsBlank(text[end]))
                end++;
            if (count < 5)
                fields[count] = new CronFieldParser(text, CronFieldKind.All[count], errors).Parse(start, end);
            else if (count == 5)
                errors.Add(new SyntaxError(TextSpan.FromBounds(start, text.Length), "Found a sixth field; expected five: minute, hour, day of month, month, day of week. Seconds and years are not known."));
            count++;
        }

        if (count < 5)
        {
            var missing = CronFieldKind.All[count].Noun;
            errors.Add(new SyntaxError(new TextSpan(text.Length, 0), $"Found {count} fields, without '{missing}'; expected five such as '0 3 * * *'."));
        }

        return errors.Count > 0
            ? Parsed.Of<CronSchedule>(null, errors)
            : Parsed.Valid(new CronSchedule(fields));
    }

    private static Parsed<CronSchedule> Macro(string text, int start)
    {
        var macro = text.Substring(start).TrimEnd(' ', '\t');
        const string every = "@every ";
        if (macro.StartsWith(every, StringComparison.Ordinal))
            return Every(start + every.Length, macro.Substring(every.Length));

        var schedule = macro switch
        {
            "@yearly" or "@annually" => "0 0 1 1 *",
            "@monthly" => "0 0 1 * *",
            "@weekly" => "0 0 * * 0",
            "@daily" or "@midnight" => "0 0 * * *",
            "@hourly" => "0 * * * *",
            _ => null,
        };
        return schedule is null
            ? Invalid(start, macro.Length, $"{Found.Quote(macro)} is not a schedule; expected {Macros}.")
            : Parse(schedule);
    }

    private static Parsed<CronSchedule> Every(int start, string text)
    {
        var read = GoDurationReader.Read(text, daysAndWeeks: false);
        if (!read.Success)
        {
            var error = read.Errors[0];
            return Invalid(start + error.Span.Start, error.Span.Length, error.Message);
        }

        // The scheduler counts in whole seconds and never less than one.
        var seconds = Math.Max(1, read.Value / GoDurationPrinter.Second);
        return Parsed.Valid(new CronSchedule(TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond)));
    }

    private static int ZoneLength(string text)
    {
        if (!text.StartsWith("TZ=", StringComparison.Ordinal) && !text.StartsWith("CRON_TZ=", StringComparison.Ordinal))
            return 0;
        var end = text.IndexOf(' ');
        return end < 0 ? text.Length : end;
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && Ascii.IsBlank(text[start]))
            start++;
        return start;
    }

    private static Parsed<CronSchedule> Invalid(int start, int length, string message)
        => Parsed.Invalid<CronSchedule>(new TextSpan(start, length), message);
}

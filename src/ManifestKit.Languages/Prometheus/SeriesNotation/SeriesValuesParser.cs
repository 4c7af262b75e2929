using System.Globalization;

namespace ManifestKit.Languages.Prometheus;

internal sealed class SeriesValuesParser(string text)
{
    private readonly List<SyntaxError> errors = [];
    private readonly List<SeriesItem> items = [];

    public Parsed<SeriesValues> Parse()
    {
        for (var start = SkipBlanks(0); start < text.Length;)
        {
            var end = ItemEnd(start);
            if (Item(start, end) is { } item)
                items.Add(item);
            start = SkipBlanks(end);
        }

        return Parsed.Of(new SeriesValues(text, items), errors);
    }

    private SeriesItem? Item(int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        if (text[start] == '_')
            return Times(start + 1, end, spare: 0) is { } missing ? new SeriesItem(SeriesItemKind.Missing, 0, 0, missing, span) : null;
        if (string.CompareOrdinal(text, start, "stale", 0, end - start) == 0 && end - start == 5)
            return new SeriesItem(SeriesItemKind.Stale, 0, 0, 1, span);
        if (text[start] == '{')
            return Histogram(start, end, span);

        var firstEnd = NumberEnd(start, end);
        if (!TryNumber(start, firstEnd, out var first))
            return Fail(start, end, $"{Found.Quote(text.Substring(start, end - start))} is not a value; expected a number, start+step x times such as 0+10x5, _ or stale.");
        if (firstEnd == end)
            return new SeriesItem(SeriesItemKind.Number, first, 0, 1, span);

        var stepEnd = text[firstEnd] is '+' or '-' ? NumberEnd(firstEnd, end) : firstEnd;
        var step = 0.0;
        if (stepEnd > firstEnd && !TryNumber(firstEnd, stepEnd, out step))
            return Fail(firstEnd, end, "Found no step; expected a number such as the 10 of 0+10x5.");
        if (stepEnd == end)
            return Fail(end, end, $"The number of steps is missing. Write {text.Substring(start, end - start)}x5.");
        return Times(stepEnd, end, spare: 1) is { } count ? new SeriesItem(SeriesItemKind.Number, first, step, count, span) : null;
    }

    private SeriesItem? Histogram(int start, int end, TextSpan span)
    {
        if (Braces(start, end, "The histogram is not closed; expected }}.", out var rest) is not { } first)
            return null;
        HistogramSample? step = null;
        if (rest < end && text[rest] is '+' or '-')
        {
            step = Braces(rest + 1, end, "Found no histogram as the step; expected one between {{ and }}.", out rest);
            if (step is null)
                return null;
        }

        var count = rest == end && step is null ? 1 : Times(rest, end, spare: 1);
        return count is null ? null : new SeriesItem(SeriesItemKind.Histogram, 0, 0, count.Value, span) { Histogram = first, HistogramStep = step };
    }

    private HistogramSample? Braces(int start, int end, string message, out int rest)
    {
        var close = start + 2 <= end ? text.IndexOf("}}", start + 1, end - start - 1, StringComparison.Ordinal) : -1;
        rest = close + 2;
        if (close < start + 2 || text[start] != '{' || text[start + 1] != '{')
        {
            Fail(start, end, message);
            return null;
        }

        var read = HistogramReader.Read(text, start + 2, close);
        errors.AddRange(read.Errors);
        return read.ValueOrDefault;
    }

    // A value and five steps are six samples; _x5 is five missing ones.
    private long? Times(int start, int end, int spare)
    {
        if (start == end && spare == 0)
            return 1;
        if (start < end && text[start] == 'x' && start + 1 < end && Ascii.SkipDigits(text, start + 1) >= end)
            return Math.Min(Ascii.ReadDigits(text, start + 1, end), long.MaxValue - 1) + spare;
        Fail(start, end, $"Found {Found.Quote(text.Substring(start, end - start))}; expected x and a whole number such as x5.");
        return null;
    }

    private int NumberEnd(int start, int end)
    {
        var i = text[start] is '+' or '-' ? start + 1 : start;
        var hexadecimal = i + 2 < end && text[i] == '0' && text[i + 1] == 'X' && Ascii.IsHexDigit(text[i + 2]);
        if (hexadecimal)
            i += 2;
        for (; i < end; i++)
        {
            var signOfExponent = text[i] is '+' or '-' && i > start && !hexadecimal && text[i - 1] is 'e' or 'E';
            if (text[i] == 'x' || (text[i] is '+' or '-' && !signOfExponent))
                return i;
        }

        return end;
    }

    private bool TryNumber(int start, int end, out double value)
    {
        var number = text.Substring(start, end - start);
        var digits = number.TrimStart('+', '-');
        value = 0;
        if (number.Length - digits.Length > 1)
            return false;
        if (string.Equals(digits, "inf", StringComparison.OrdinalIgnoreCase))
            value = double.PositiveInfinity;
        else if (string.Equals(digits, "nan", StringComparison.OrdinalIgnoreCase))
            value = double.NaN;
        else if (digits.StartsWith("0X", StringComparison.Ordinal))
            value = long.TryParse(digits.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : double.NaN;
        else if (digits.Length == 0 || !IsDecimal(digits) || !double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            return false;
        value = number[0] == '-' ? -value : value;
        return true;
    }

    private static bool IsDecimal(string digits) => digits.All(c => Ascii.IsDigit(c) || c is '.' or 'e' or 'E' or '+' or '-');

    // Blanks separate items, but not within the braces of a histogram.
    private int ItemEnd(int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}')
                depth--;
            else if (depth <= 0 && Ascii.IsBlank(text[i]))
                return i;
        }

        return text.Length;
    }

    private int SkipBlanks(int i)
    {
        while (i < text.Length && Ascii.IsBlank(text[i]))
            i++;
        return i;
    }

    private SeriesItem? Fail(int start, int end, string message)
    {
        errors.Add(new SyntaxError(TextSpan.FromBounds(start, end), message));
        return null;
    }
}

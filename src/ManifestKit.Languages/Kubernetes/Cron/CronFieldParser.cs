namespace ManifestKit.Languages.Kubernetes;

/// <summary>Reads a field: a list of <c>*</c>, a value or a range, each perhaps with a step.</summary>
internal sealed class CronFieldParser(string text, CronFieldKind kind, List<SyntaxError> errors)
{
    public CronField Parse(int start, int end)
    {
        var field = default(CronField);
        for (var itemStart = start; itemStart <= end;)
        {
            var comma = text.IndexOf(',', itemStart, end - itemStart);
            var itemEnd = comma < 0 ? end : comma;
            var item = Item(itemStart, itemEnd);
            field = new CronField(field.Bits | item.Bits, field.IsStar || item.IsStar);
            itemStart = itemEnd + 1;
        }

        return field;
    }

    private CronField Item(int start, int end)
    {
        var slash = text.IndexOf('/', start, end - start);
        var rangeEnd = slash < 0 ? end : slash;
        var step = slash < 0 ? 1 : Step(slash + 1, end);
        if (rangeEnd - start == 1 && text[start] is '*' or '?')
            return step <= 1 ? kind.Every : Values(kind.Minimum, kind.Maximum, step);

        var dash = text.IndexOf('-', start, rangeEnd - start);
        var first = Value(start, dash < 0 ? rangeEnd : dash);
        var last = dash >= 0 ? Value(dash + 1, rangeEnd) : slash >= 0 ? kind.Maximum : first;
        if (first < 0 || last < 0 || step < 1)
            return default;
        if (first <= last)
            return Values(first, last, step);
        Report(start, rangeEnd, $"The range runs backwards. Write {first}-{kind.Maximum},{kind.Minimum}-{last} if that is meant.");
        return default;
    }

    private int Value(int start, int end)
    {
        if (start == end)
            return Report(start, end, $"A value is missing in the field '{kind.Noun}'; expected {kind.Minimum} to {kind.Maximum} or '*'.");
        if (Ascii.SkipDigits(text, start) < end)
        {
            var named = kind.Named(text.Substring(start, end - start));
            return named >= 0 ? named : Report(start, end, $"{Found.Quote(text.Substring(start, end - start))} is not a value of the field '{kind.Noun}'; expected {kind.Minimum} to {kind.Maximum}{Names()} or '*'.");
        }

        var value = Ascii.ReadDigits(text, start, end);
        if (value >= kind.Minimum && value <= kind.Maximum)
            return (int)value;
        var hint = value == 7 && kind.Maximum == 6 ? "; Sunday is 0" : "";
        return Report(start, end, $"Found {text.Substring(start, end - start)} in the field '{kind.Noun}'; expected {kind.Minimum} to {kind.Maximum}{hint}.");
    }

    private int Step(int start, int end)
    {
        var isNumber = start < end && Ascii.SkipDigits(text, start) == end;
        if (isNumber && Ascii.ReadDigits(text, start, end) is var step and > 0)
            return (int)Math.Min(step, 64);
        return Report(start, end, $"Found {Found.Quote(text.Substring(start, end - start))} as step; expected a whole number from 1 on, such as */15.");
    }

    private string Names() => kind.Named("mon") >= 0 ? ", sun to sat" : kind.Named("jan") >= 0 ? ", jan to dec" : "";

    private static CronField Values(int first, int last, int step)
    {
        ulong bits = 0;
        for (var value = first; value <= last; value += step)
            bits |= 1UL << value;
        return new CronField(bits, IsStar: false);
    }

    private int Report(int start, int end, string message)
    {
        errors.Add(new SyntaxError(TextSpan.FromBounds(start, end), message));
        return -1;
    }
}

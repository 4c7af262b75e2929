using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.Kubernetes;

/// <summary>The values that one field of a schedule allows, as a set of bits.</summary>
/// <param name="Bits">Bit n is set if n is allowed.</param>
/// <param name="IsStar">Whether the field is <c>*</c>: a day field that is <c>*</c> leaves the choice to the other day field.</param>
internal readonly record struct CronField(ulong Bits, bool IsStar)
{
    public bool Has(int value) => (Bits & (1UL << value)) != 0;

    /// <summary>The smallest allowed value from <paramref name="from"/> on; -1 if there is none.</summary>
    public int Next(int from)
    {
        for (var value = from; value < 64; value++)
        {
            if (Has(value))
                return value;
        }

        return -1;
    }

    /// <summary>The shortest usual notation: <c>*</c>, <c>*/5</c>, <c>1-5,8</c>.</summary>
    public string Print(CronFieldKind kind)
    {
        if (IsStar)
            return "*";
        var (first, last, step) = Progression();
        if (step > 1 && last + step > kind.Maximum && last > first)
            return first == kind.Minimum ? $"*/{Number(step)}" : $"{Number(first)}-{Number(kind.Maximum)}/{Number(step)}";
        return Ranges();
    }

    // The step is 0 unless the values are evenly spaced and there are three of them at least.
    private (int First, int Last, int Step) Progression()
    {
        var first = Next(0);
        var second = Next(first + 1);
        if (second < 0)
            return (first, first, 0);
        var (last, step, count) = (second, second - first, 2);
        for (var value = Next(second + 1); value >= 0; value = Next(value + 1))
        {
            if (value - last != step)
                return (first, last, 0);
            last = value;
            count++;
        }

        return (first, last, count > 2 ? step : 0);
    }

    private string Ranges()
    {
        var text = new StringBuilder();
        for (var start = Next(0); start >= 0;)
        {
            var end = start;
            while (end + 1 < 64 && Has(end + 1))
                end++;
            text.Append(text.Length == 0 ? "" : ",").Append(Number(start));
            if (end > start)
                text.Append(end == start + 1 ? ',' : '-').Append(Number(end));
            start = Next(end + 1);
        }

        return text.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

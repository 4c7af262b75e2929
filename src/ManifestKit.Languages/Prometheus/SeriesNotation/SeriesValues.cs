namespace ManifestKit.Languages.Prometheus;

/// <summary>The values of an input series of a rule test: <c>0+10x5 _ stale 3</c>.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series">Series</see>.</remarks>
public sealed class SeriesValues
{
    private readonly string text;

    internal SeriesValues(string text, IReadOnlyList<SeriesItem> items)
    {
        this.text = text;
        Items = items;
    }

    /// <summary>The items in order.</summary>
    public IReadOnlyList<SeriesItem> Items { get; }

    /// <summary>The number of samples, missing ones included; it is one for each interval of the test.</summary>
    public decimal Count => Items.Sum(item => (decimal)item.Count);

    /// <summary>Reads the values.</summary>
    public static Parsed<SeriesValues> Parse(string text) => new SeriesValuesParser(text).Parse();

    /// <summary>The numbers one by one; null where there is no number.</summary>
    public IEnumerable<double?> Expand()
    {
        foreach (var item in Items)
        {
            for (long i = 0; i < item.Count; i++)
                yield return item.Kind == SeriesItemKind.Number ? item.Start + (i * item.Step) : null;
        }
    }

    /// <summary>The items as they were written, with single spaces.</summary>
    public override string ToString() => string.Join(" ", Items.Select(item => text.Substring(item.Span.Start, item.Span.Length)));
}

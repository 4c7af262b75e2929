namespace ManifestKit.Languages.Kubernetes;

/// <summary>One of the five fields: its range and the names it knows.</summary>
internal sealed class CronFieldKind(string noun, int minimum, int maximum, params string[] names)
{
    public static readonly CronFieldKind[] All =
    [
        new("minute", 0, 59),
        new("hour", 0, 23),
        new("day of month", 1, 31),
        new("month", 1, 12, "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
        new("day of week", 0, 6, "sun", "mon", "tue", "wed", "thu", "fri", "sat"),
    ];

    public string Noun { get; } = noun;

    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    public CronField Every { get; } = new(((1UL << (maximum - minimum + 1)) - 1) << minimum, IsStar: true);

    /// <summary>The value of a name such as <c>mon</c>; -1 if the field has no such name.</summary>
    public int Named(string text)
    {
        var index = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? -1 : index + Minimum;
    }
}

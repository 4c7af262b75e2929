namespace ManifestKit.Languages.Compose;

/// <summary>A duration of the Compose format: <c>1m30s</c>, <c>2.5s</c>; units are <c>us ms s m h d w</c>.</summary>
/// <param name="Nanoseconds">The duration in nanoseconds.</param>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/extension/#specifying-durations">Specifying durations</see>.</remarks>
public readonly record struct ComposeDuration(long Nanoseconds)
{
    /// <summary>The duration, cut to 100 ns.</summary>
    public TimeSpan ToTimeSpan() => new(Nanoseconds / 100);

    /// <summary>Reads a duration.</summary>
    public static Parsed<ComposeDuration> Parse(string text)
    {
        var read = GoDurationReader.Read(text, daysAndWeeks: true);
        return Parsed.Of(new ComposeDuration(read.ValueOrDefault), read.Errors);
    }

    /// <summary>The duration as whole numbers of units, the largest first, in the units that every implementation reads.</summary>
    public override string ToString() => GoDurationPrinter.Print(Nanoseconds);
}

namespace ManifestKit.Languages.Kubernetes;

/// <summary>A duration as Go programs and Kubernetes' <c>metav1.Duration</c> read it: <c>1h30m</c>, <c>1.5s</c>, <c>300ms</c>.</summary>
/// <param name="Nanoseconds">The duration in nanoseconds.</param>
/// <remarks>See <see href="https://pkg.go.dev/time#ParseDuration">time.ParseDuration</see>. There are no days: write <c>24h</c>.</remarks>
public readonly record struct GoDuration(long Nanoseconds)
{
    /// <summary>The duration, cut to 100 ns.</summary>
    public TimeSpan ToTimeSpan() => new(Nanoseconds / 100);

    /// <summary>Reads a duration.</summary>
    public static Parsed<GoDuration> Parse(string text)
    {
        var read = GoDurationReader.Read(text, daysAndWeeks: false);
        return Parsed.Of(new GoDuration(read.ValueOrDefault), read.Errors);
    }

    /// <summary>The duration as whole numbers of units, the largest first: <c>1h30m</c>; <c>0s</c> when it is zero.</summary>
    public override string ToString() => GoDurationPrinter.Print(Nanoseconds);
}

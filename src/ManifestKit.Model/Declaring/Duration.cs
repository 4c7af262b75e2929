using System.Globalization;

namespace ManifestKit;

/// <summary>A length of time, exact to the millisecond: <c>30.Seconds</c>, <c>5.Minutes</c>.</summary>
/// <param name="TotalMilliseconds">The length.</param>
public readonly record struct Duration(long TotalMilliseconds) : IComparable<Duration>
{
    private static readonly (string Unit, long Milliseconds)[] Units =
        [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary>The length in whole seconds, rounded up: a time-out never becomes 0 by rounding.</summary>
    public long TotalSeconds => (TotalMilliseconds + 999) / 1_000;

    /// <summary>Takes a .NET time span.</summary>
    public static implicit operator Duration(TimeSpan span) => new((long)span.TotalMilliseconds);

    /// <summary>Whether <paramref name="a"/> is shorter.</summary>
    public static bool operator <(Duration a, Duration b) => a.CompareTo(b) < 0;

    /// <summary>Whether <paramref name="a"/> is longer.</summary>
    public static bool operator >(Duration a, Duration b) => a.CompareTo(b) > 0;

    /// <summary>Whether <paramref name="a"/> is shorter or the same.</summary>
    public static bool operator <=(Duration a, Duration b) => a.CompareTo(b) <= 0;

    /// <summary>Whether <paramref name="a"/> is longer or the same.</summary>
    public static bool operator >=(Duration a, Duration b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Duration other) => TotalMilliseconds.CompareTo(other.TotalMilliseconds);

    /// <summary>The form that Prometheus, Alertmanager and people read, in the largest unit that is exact: <c>90s</c>, <c>5m</c>, <c>15d</c>.</summary>
    public override string ToString()
    {
        foreach (var (unit, milliseconds) in Units)
        {
            if (TotalMilliseconds != 0 && TotalMilliseconds % milliseconds == 0)
                return (TotalMilliseconds / milliseconds).ToString(CultureInfo.InvariantCulture) + unit;
        }

        return "0s";
    }
}

namespace ManifestKit;

/// <summary>Durations as they are spoken: <c>30.Seconds</c>.</summary>
public static class DurationUnits
{
    extension(int count)
    {
        /// <summary>That many milliseconds.</summary>
        public Duration Milliseconds => new(count);

        /// <summary>That many seconds.</summary>
        public Duration Seconds => new(count * 1_000L);

        /// <summary>That many minutes.</summary>
        public Duration Minutes => new(count * 60_000L);

        /// <summary>That many hours.</summary>
        public Duration Hours => new(count * 3_600_000L);

        /// <summary>That many days of 24 hours.</summary>
        public Duration Days => new(count * 86_400_000L);
    }
}

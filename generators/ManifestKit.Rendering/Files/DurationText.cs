using DocumentDuration = ManifestKit.Documents.Duration;

namespace ManifestKit.Rendering;

/// <summary>Declared durations as documents hold them.</summary>
internal static class DurationText
{
    public static DocumentDuration ToDocument(this Duration duration) => duration.ToString();

    public static DocumentDuration? ToDocument(this Duration? duration) => duration?.ToDocument();

    // Compose's schema has days, its reader has not.
    public static DocumentDuration? ToComposeDocument(this Duration? duration) => duration is { } given ? new DocumentDuration?(given.ToGoText()) : null;
}

namespace ManifestKit.Languages.Kubernetes;

/// <summary>What the value of an annotation is; it is always written as a string.</summary>
public enum AnnotationValueKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>An amount of bytes as nginx writes it: <c>8m</c>.</summary>
    Size,

    /// <summary>A duration with units: <c>24h</c>.</summary>
    Duration,

    /// <summary>A duration with units, or a number of seconds.</summary>
    DurationOrSeconds,

    /// <summary>One of <see cref="KnownAnnotation.Choices"/>.</summary>
    Choice,

    /// <summary>Entries separated by commas; each one of <see cref="KnownAnnotation.Choices"/> if there are any.</summary>
    List,

    /// <summary>IP ranges separated by commas.</summary>
    Cidrs,
}

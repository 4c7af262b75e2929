namespace ManifestKit.Languages.Json;

/// <summary>What a reader accepts at most, so that a hostile text cannot exhaust the process.</summary>
public sealed record ReaderLimits
{
    /// <summary>The limits that a reader uses unless told otherwise.</summary>
    public static ReaderLimits Default { get; } = new();

    /// <summary>The longest text, in UTF-16 code units; 64 Mi by default.</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of lists and maps; 256 by default, and never above 1,000.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The most values that a text may denote, YAML aliases counted as what they stand for; 10 million by default.</summary>
    public int MaxNodes { get; init; } = 10_000_000;

    /// <summary>Deeper nesting could overflow the stack of a small thread.</summary>
    internal int EffectiveDepth => Math.Min(MaxDepth, 1_000);
}

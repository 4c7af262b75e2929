namespace ManifestKit;

/// <summary>How long an answer may be kept. It replaces what the workload says: one Cache-Control header, never two.</summary>
public abstract record CachePolicy
{
    private protected CachePolicy()
    {
    }
}

/// <summary>Nobody keeps it.</summary>
public sealed record NoStore : CachePolicy;

/// <summary>Everybody keeps it and never asks again: for files whose name changes with their content.</summary>
public sealed record Immutable : CachePolicy
{
    /// <summary>For how long. Default: one year.</summary>
    public Duration MaxAge { get; init; } = 365.Days;
}

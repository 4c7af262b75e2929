namespace ManifestKit.Hosting;

/// <summary>What the command line says.</summary>
/// <param name="Repository">The repository's root.</param>
/// <param name="Output">The folder to write to.</param>
/// <param name="Stacks">The only stacks to render; empty: all.</param>
/// <param name="Environment">The only environment to render; null: all.</param>
/// <param name="Force">Whether what somebody else wrote is overwritten.</param>
internal sealed record HostOptions(string Repository, string Output, IReadOnlyList<string> Stacks, string? Environment, bool Force);

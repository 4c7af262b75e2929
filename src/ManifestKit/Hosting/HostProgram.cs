namespace ManifestKit.Hosting;

/// <summary>The program that a team wrote.</summary>
/// <param name="Stacks">Give the stacks.</param>
/// <param name="Caller">Where it calls the host.</param>
/// <param name="Repository">The repository's root: paths in messages are relative to it.</param>
internal sealed record HostProgram(IReadOnlyList<Func<Stack>> Stacks, SourceLocation Caller, string Repository)
{
    /// <summary>Where its sources are.</summary>
    public MappedSources Sources { get; } = new(Caller.File, Repository, AppContext.BaseDirectory);
}

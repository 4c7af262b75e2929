namespace ManifestKit;

/// <summary>A workload that may differ from environment to environment, or be left out of some.</summary>
/// <typeparam name="TSelf">The workload itself.</typeparam>
public abstract record VariedWorkload<TSelf> : Workload, IVaried<TSelf>
    where TSelf : VariedWorkload<TSelf>
{
    private protected VariedWorkload(string file, int line)
        : base(file, line)
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<DeploymentEnvironment> OnlyIn { get; init; } = [];

    /// <inheritdoc/>
    public Variations<TSelf> Variations { get; init; } = new();
}

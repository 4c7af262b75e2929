namespace ManifestKit;

/// <summary>A declaration that may differ from environment to environment, or be left out of some.</summary>
/// <typeparam name="TSelf">The declaration itself.</typeparam>
public abstract record VariedDeclaration<TSelf> : Declaration, IVaried<TSelf>
    where TSelf : VariedDeclaration<TSelf>
{
    private protected VariedDeclaration(string file, int line)
        : base(file, line)
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<DeploymentEnvironment> OnlyIn { get; init; } = [];

    /// <inheritdoc/>
    public Variations<TSelf> Variations { get; init; } = new();
}

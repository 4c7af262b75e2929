namespace ManifestKit;

/// <summary>Something that may differ from environment to environment, or be left out of some.</summary>
/// <typeparam name="TSelf">The declaration itself.</typeparam>
public interface IVaried<TSelf>
    where TSelf : Declaration, IVaried<TSelf>
{
    /// <summary>The environments that have this. Default: all of them.</summary>
    IReadOnlyList<DeploymentEnvironment> OnlyIn { get; }

    /// <summary>What is different in an environment: <c>{ [production] = app => app with { Replicas = 5 } }</c>.</summary>
    Variations<TSelf> Variations { get; }
}

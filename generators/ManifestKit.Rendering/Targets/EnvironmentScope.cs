namespace ManifestKit.Rendering;

/// <summary>A stack as one environment has it.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Stack">The stack with the environment's variations applied.</param>
public sealed record EnvironmentScope(DeploymentEnvironment Environment, Stack Stack)
{
    /// <summary>The environment's name.</summary>
    public string Name => Environment.Name;

    /// <summary>The Kubernetes namespace.</summary>
    public string Namespace => Environment.Namespace ?? $"{Stack.Name}-{Environment.Name}";
}

namespace ManifestKit.Hosting;

/// <summary>Finds environments by the names that people use for them.</summary>
internal static class EnvironmentNames
{
    /// <summary>The name of an environment, and what else it is called.</summary>
    public static IEnumerable<string> Of(DeploymentEnvironment environment) => [environment.Name, .. environment.Aliases];

    /// <summary>The environment of a stack that is called so; null if there is none.</summary>
    public static DeploymentEnvironment? Find(Stack stack, string name) => stack.Environments.FirstOrDefault(e => Of(e).Contains(name));
}

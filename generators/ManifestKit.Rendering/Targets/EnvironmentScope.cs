namespace ManifestKit.Rendering;

/// <summary>A stack as one environment has it, its databases completed by what their engines need.</summary>
public sealed class EnvironmentScope
{
    /// <summary>Applies the variations of an environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="declared">The stack as declared.</param>
    public EnvironmentScope(DeploymentEnvironment environment, Stack declared)
    {
        var stack = declared.For(environment);
        Environment = environment;
        Stack = stack with { Databases = [.. stack.Databases.Select(database => DatabaseEngines.Complete(database, environment.Platform))] };
    }

    /// <summary>The environment.</summary>
    public DeploymentEnvironment Environment { get; }

    /// <summary>The stack with the environment's variations applied.</summary>
    public Stack Stack { get; }

    /// <summary>The environment's name.</summary>
    public string Name => Environment.Name;

    /// <summary>The Kubernetes namespace.</summary>
    public string Namespace => Environment.Namespace ?? $"{Stack.Name}-{Environment.Name}";

    /// <summary>The workload as this environment has it; null when it is not in it.</summary>
    /// <param name="workload">The workload as another declaration refers to it.</param>
    public Workload? Find(Workload workload) => Stack.Workloads.FirstOrDefault(w => w.Name == workload.Name);
}

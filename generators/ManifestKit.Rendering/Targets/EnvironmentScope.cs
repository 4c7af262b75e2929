using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rendering;

/// <summary>A stack as one environment has it, its databases completed by what their engines need.</summary>
public sealed class EnvironmentScope
{
    private readonly Lazy<Dictionary<string, Workload>> _workloads;
    private readonly Lazy<Dictionary<string, Secret>> _secrets;

    /// <summary>Applies the variations of an environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="declared">The stack as declared.</param>
    public EnvironmentScope(DeploymentEnvironment environment, Stack declared)
        : this(declared.For(environment), environment)
    {
    }

    private EnvironmentScope(Stack stack, DeploymentEnvironment environment)
    {
        Environment = environment;
        Namespace = environment.Namespace ?? NameRule.ForKind("Namespace").MakeName($"{stack.Name}-{environment.Name}");
        Stack = stack with { Databases = [.. stack.Databases.Select(database => DatabaseEngines.Complete(database, environment.Platform))] };

        // Of two with one name the first counts, until a rule tells of it.
        _workloads = new(() => Stack.Workloads.DistinctBy(workload => workload.Name).ToDictionary(workload => workload.Name));
        _secrets = new(() => Stack.Secrets.DistinctBy(secret => secret.Name).ToDictionary(secret => secret.Name));
    }

    /// <summary>The environment.</summary>
    public DeploymentEnvironment Environment { get; }

    /// <summary>The stack with the environment's variations applied.</summary>
    public Stack Stack { get; }

    /// <summary>The environment's name.</summary>
    public string Name => Environment.Name;

    /// <summary>The Kubernetes namespace. One that would be too long is shortened and ends with a hash.</summary>
    public string Namespace { get; }

    /// <summary>The declared changes for which an object was rendered here.</summary>
    internal HashSet<DocumentChange> Applied { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was rendered before this target; null in a base, to which no rendered file belongs.</summary>
    internal RenderScope? Rendered { get; init; }

    /// <summary>The workload as this environment has it; null when it is not in it.</summary>
    /// <param name="workload">The workload as another declaration refers to it.</param>
    public Workload? Find(Workload workload) => _workloads.Value.GetValueOrDefault(workload.Name);

    /// <summary>The secret as this environment has it, for those who refer to it as it was declared.</summary>
    /// <param name="secret">The secret as another declaration refers to it.</param>
    public Secret Find(Secret secret) => _secrets.Value.GetValueOrDefault(secret.Name, secret);

    /// <summary>What all environments of a platform have, before their variations.</summary>
    /// <param name="declared">The stack as declared.</param>
    /// <param name="platform">The platform.</param>
    internal static EnvironmentScope Base(Stack declared, Platform platform) => new(
        declared.Common([.. declared.Environments.Where(e => e.Platform == platform)]),
        new DeploymentEnvironment { Name = "base", Platform = platform });
}

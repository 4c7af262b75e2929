using ManifestKit.Kubernetes.Apps.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Deployment of an app, or the two of a blue/green or canary release.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"/>
internal static class Deployments
{
    public static IEnumerable<ClusterObject> Of(App app, EnvironmentScope scope) => app.Release switch
    {
        BlueGreen release => [Colored(app, release, ReleaseColor.Blue, scope), Colored(app, release, ReleaseColor.Green, scope)],
        Canary release => Tracks(app, release, scope),
        _ => [Plain(app, scope)],
    };

    /// <summary>Whether a database keeps nothing: its pods are as good as each other, without names and disks of their own.</summary>
    public static bool IsEnoughFor(Database database) => database.Usage == DatabaseUsage.Cache && !database.Volumes.Any(v => v.Content is PersistentVolume);

    /// <summary>The Deployment of a cache.</summary>
    public static ClusterObject Of(Database cache, EnvironmentScope scope) => new(cache, new Deployment
    {
        Metadata = Metadata.Of(cache, scope),
        Spec = new()
        {
            Replicas = cache.Replicas,
            Selector = new() { MatchLabels = Metadata.Selector(cache, scope) },
            Strategy = StrategyOf(new Recreate()),
            Template = PodTemplates.Of(cache, scope),
        },
    });

    /// <summary>The name of the Deployment that serves: the one that an autoscaler follows.</summary>
    public static string ServingName(App app) => app.Release switch
    {
        BlueGreen release => ReleaseSide.Of(release.Active).NameOf(app),
        Canary => ReleaseSide.Stable.NameOf(app),
        _ => app.Name,
    };

    private static ClusterObject Plain(App app, EnvironmentScope scope) => new(app, new Deployment
    {
        Metadata = Metadata.Of(app, scope),
        Spec = new()
        {
            Replicas = ServingReplicas(app),
            Selector = new() { MatchLabels = Metadata.Selector(app, scope) },
            Strategy = StrategyOf(app.Release),
            Template = PodTemplates.Of(app, scope),
        },
    });

    private static ClusterObject Colored(App app, BlueGreen release, ReleaseColor color, EnvironmentScope scope)
    {
        var serves = color == release.Active;
        var version = !serves && release.IdleImage is { } idle ? app with { Image = idle } : app;
        return Side(version, ReleaseSide.Of(color), serves ? ServingReplicas(app) : release.IdleReplicas, release.Update, scope);
    }

    private static IEnumerable<ClusterObject> Tracks(App app, Canary release, EnvironmentScope scope)
    {
        yield return Side(app, ReleaseSide.Stable, ServingReplicas(app), release.Update, scope);
        if (release.Candidate is { } candidate)
            yield return Side(app with { Image = candidate }, ReleaseSide.Canary, release.Replicas, release.Update, scope);
    }

    private static ClusterObject Side(App version, ReleaseSide side, int? replicas, RollingUpdate update, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(version, scope, side.NameOf(version));
        metadata.Labels![side.Label] = side.Name;
        return new(version, new Deployment
        {
            Metadata = metadata,
            Spec = new()
            {
                Replicas = replicas,
                Selector = new() { MatchLabels = Metadata.Selector(version, scope, side) },
                Strategy = StrategyOf(update),
                Template = PodTemplates.Of(version, scope, side),
            },
        });
    }

    /// <summary>Null where an autoscaler decides.</summary>
    private static int? ServingReplicas(App app) => app.Scaling is null ? app.Replicas : null;

    private static DeploymentStrategy? StrategyOf(ReleaseStrategy release) => release switch
    {
        Recreate => new() { Type = DeploymentStrategyType.Recreate },
        RollingUpdate { MaxSurge: null, MaxUnavailable: null } => null,
        RollingUpdate update => new()
        {
            Type = DeploymentStrategyType.RollingUpdate,
            RollingUpdate = new() { MaxSurge = update.MaxSurge.ToDocument(), MaxUnavailable = update.MaxUnavailable.ToDocument() },
        },
        _ => null,
    };
}

using ManifestKit.Kubernetes.Apps.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Deployment of an app, or the two of a blue/green release.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"/>
internal static class Deployments
{
    public static IEnumerable<ClusterObject> Of(App app, EnvironmentScope scope) => app.Release is BlueGreen release
        ? [Colored(app, release, ReleaseColor.Blue, scope), Colored(app, release, ReleaseColor.Green, scope)]
        : [Plain(app, scope)];

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
    public static string ServingName(App app) => app.Release is BlueGreen release ? ReleaseSide.Of(release.Active).NameOf(app) : app.Name;

    private static ClusterObject Plain(App app, EnvironmentScope scope) => new(app, new Deployment
    {
        Metadata = Metadata.Of(app, scope),
        Spec = new()
        {
            Replicas = app.Scaling is null ? app.Replicas : null,
            Selector = new() { MatchLabels = Metadata.Selector(app, scope) },
            Strategy = StrategyOf(app.Release),
            Template = PodTemplates.Of(app, scope),
        },
    });

    private static ClusterObject Colored(App app, BlueGreen release, ReleaseColor color, EnvironmentScope scope)
    {
        var serves = color == release.Active;
        var side = ReleaseSide.Of(color);
        var metadata = Metadata.Of(app, scope, side.NameOf(app));
        metadata.Labels![side.Label] = side.Name;
        var version = !serves && release.IdleImage is { } idle ? app with { Image = idle } : app;
        return new(app, new Deployment
        {
            Metadata = metadata,
            Spec = new()
            {
                Replicas = serves ? app.Scaling is null ? app.Replicas : null : release.IdleReplicas,
                Selector = new() { MatchLabels = Metadata.Selector(app, scope, side) },
                Strategy = StrategyOf(release.Update),
                Template = PodTemplates.Of(version, scope, side),
            },
        });
    }

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

using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>How an image is built, and what happens while somebody works on its source.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/build/"/>
internal static class ServiceBuild
{
    public static Build Of(BuildSpec build) => new()
    {
        Context = Interpolated.Escape(build.Context),
        Dockerfile = build.Dockerfile,
        Args = build.Arguments.Count == 0 ? null : build.Arguments.ToDictionary(a => a.Key, Scalar (a) => Interpolated.Of(a.Value, build)),
    };

    public static Develop WatchOf(BuildSpec build) => new() { Watch = [.. build.Watch.Select(Of)] };

    private static Watch Of(WatchRule rule) => new()
    {
        Action = rule.Action switch
        {
            WatchAction.Sync => ManifestKit.Compose.WatchAction.Sync,
            WatchAction.SyncAndRestart => ManifestKit.Compose.WatchAction.SyncRestart,
            _ => ManifestKit.Compose.WatchAction.Rebuild,
        },
        Path = Interpolated.Escape(rule.Path),
        Target = rule.Action == WatchAction.Rebuild
            ? null
            : rule.Target ?? throw new RenderException(rule, $"'{rule.Path}' is copied into the container, but not said where to; set its Target."),
        Ignore = rule.Ignore.Count == 0 ? default(StringOrList?) : rule.Ignore.ToArray(),
    };
}

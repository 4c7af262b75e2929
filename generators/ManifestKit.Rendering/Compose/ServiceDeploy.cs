using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>How many containers a service has, and what each may use.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/deploy/"/>
internal static class ServiceDeploy
{
    public static Deploy? Of(Workload container)
    {
        var replicas = container is App { Replicas: > 1 } app ? app.Replicas : (int?)null;
        return replicas is null && container.Resources is null ? null : new()
        {
            Replicas = replicas is { } count ? count : default(IntOrString?),
            Resources = container.Resources is { } resources ? Limits.Of(resources) : null,
        };
    }
}

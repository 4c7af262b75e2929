using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What a pod and its container may do.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/security/pod-security-standards/"/>
internal static class PodSecurity
{
    public static PodSecurityContext OfPod(SecurityProfile profile) => new()
    {
        RunAsNonRoot = profile.RunAsNonRoot ? true : null,
        RunAsUser = profile.User,
        RunAsGroup = profile.User,
        FsGroup = profile.User,
        FsGroupChangePolicy = profile.User is null ? null : FsGroupChangePolicy.OnRootMismatch,
        SeccompProfile = new() { Type = SeccompProfileType.RuntimeDefault },
    };

    public static SecurityContext OfContainer(SecurityProfile profile) => new()
    {
        AllowPrivilegeEscalation = false,
        Privileged = false,
        ReadOnlyRootFilesystem = profile.ReadOnlyRootFileSystem,
        Capabilities = profile.DropCapabilities || profile.AddCapabilities.Count > 0
            ? new()
            {
                Drop = profile.DropCapabilities ? ["ALL"] : null,
                Add = profile.AddCapabilities.Count > 0 ? [.. profile.AddCapabilities] : null,
            }
            : null,
    };
}

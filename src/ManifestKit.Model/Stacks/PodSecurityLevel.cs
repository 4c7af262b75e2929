namespace ManifestKit;

/// <summary>A Pod Security Standard.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/security/pod-security-standards/"/>
public enum PodSecurityLevel
{
    /// <summary>No restriction.</summary>
    Privileged,

    /// <summary>Known privilege escalations are prevented.</summary>
    Baseline,

    /// <summary>Current hardening practice is required.</summary>
    Restricted,
}

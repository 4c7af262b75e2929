namespace ManifestKit.Rules;

/// <summary>MK7006: a container is to run as root, and root is refused.</summary>
public sealed class RefusedRoot() : Rule("MK7006", RuleSeverity.Error, "Security", "Root is the user and is refused", "SecurityProfile")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["User"] is { Number: 0 } user && subject["RunAsNonRoot"] is { IsAbsent: true } or { Truth: true })
            yield return new(user.Source, "User 0 is root, which RunAsNonRoot refuses: Kubernetes never starts the container; use another User, or set RunAsNonRoot to false.");
    }
}

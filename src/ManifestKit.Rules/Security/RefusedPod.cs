namespace ManifestKit.Rules;

/// <summary>MK7009: a pod that its namespace does not let in.</summary>
public sealed class RefusedPod() : Rule("MK7009", RuleSeverity.Error, "Security", "A namespace refuses the pods", "Stack")
{
    private const string DefaultLevel = "Restricted";
    private const string BindService = "NET_BIND_SERVICE";

    private static readonly string[] OfBaseline =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", BindService, "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from level in new[] { DefaultLevel, "Baseline" }
           from workload in StackFacts.In(subject, StackFacts.Workloads(subject), environment => StackFacts.IsCluster(environment) && environment["PodSecurity"].MemberOr(DefaultLevel) == level)
           let security = workload["Security"]
           let refused = security.Object is { } profile ? string.Join(" and ", Refused(profile, level)) : ""
           where refused.Length > 0
           select new Finding(
               security.Source,
               $"PodSecurity is {level}, which refuses the pods of '{workload["Name"].Text}' for {refused}; change its Security, or PodSecurity of the environment.");

    private static IEnumerable<string> Refused(DeclaredObject security, string level)
    {
        var isRestricted = level == DefaultLevel;
        if (isRestricted && security["RunAsNonRoot"].Truth == false)
            yield return "RunAsNonRoot = false";
        if (isRestricted && security["DropCapabilities"].Truth == false)
            yield return "DropCapabilities = false";
        foreach (var added in security["AddCapabilities"].Items.Select(item => item.Text).OfType<string>())
        {
            if (isRestricted ? added != BindService : !OfBaseline.Contains(added))
                yield return $"capability {added}";
        }
    }
}

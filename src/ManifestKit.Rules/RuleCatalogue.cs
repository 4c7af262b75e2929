namespace ManifestKit.Rules;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new MutableImageTag(),
        new InvalidQuantity(),
        new RequestAboveLimit(),
        new ScalingBounds(),
        new UnknownProbePort(),
        new InvalidSchedule(),
        new PortOutOfRange(),
        new InvalidName(),
        new ReplicasBesideScaling(),
        new InexpressibleRoute(),
        new BlockedEviction(),
        new InvalidKubernetesVersion(),
        new InexpressibleIngress(),
        new DuplicateHostPort(),
        new UnscrapedJob(),
        new AlertWithoutSeverity(),
        new InvalidExpression(),
        new MistakenExpression(),
        new UnknownReceiver(),
        new DuplicateDashboardUid(),
        new InvalidPanelQuery(),
        new ThresholdOrder(),
        new RepeatedSecurityHeader(),
        new SecretLiteral(),
        new UndeclaredDependency(),
        new UnlistedWorkload(),
        new DependencyCycle(),
        new UnknownEnvironment(),
        new DuplicateName(),
    ];
}

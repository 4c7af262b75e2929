namespace ManifestKit;

/// <summary>How a new version replaces the old one.</summary>
public abstract record ReleaseStrategy
{
    private protected ReleaseStrategy()
    {
    }
}

/// <summary>Pod by pod.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"/>
public sealed record RollingUpdate : ReleaseStrategy
{
    /// <summary>How many pods more than declared may run meanwhile. Default: 25 %.</summary>
    public CountOrPercentage? MaxSurge { get; init; }

    /// <summary>How many pods fewer than declared may run meanwhile. Default: 25 %.</summary>
    public CountOrPercentage? MaxUnavailable { get; init; }
}

/// <summary>All old pods end before the first new one starts.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment"/>
public sealed record Recreate : ReleaseStrategy;

/// <summary>
/// Two complete Deployments, <c>&lt;app&gt;-blue</c> and <c>&lt;app&gt;-green</c>. The Service selects one of them by the label <c>color</c>;
/// changing <see cref="Active"/> is the switch, and changing it back is the rollback. <c>&lt;app&gt;-preview</c> selects the other one.
/// </summary>
public sealed record BlueGreen : ReleaseStrategy
{
    /// <summary>The colour that serves.</summary>
    public required ReleaseColor Active { get; init; }

    /// <summary>How many pods of the other colour are kept for a rollback. Default: 1.</summary>
    public int IdleReplicas { get; init; } = 1;

    /// <summary>How long a switch is watched before the old colour is reduced. Default: 5 minutes.</summary>
    public Duration ObserveFor { get; init; } = 5.Minutes;

    /// <summary>How pods within one colour are replaced.</summary>
    public RollingUpdate Update { get; init; } = new();

    /// <summary>
    /// The alert by which whoever rolls back tells the teams, routed by Alertmanager like any other; the stack's README names the command.
    /// Default: nobody is told.
    /// </summary>
    /// <seealso href="https://github.com/prometheus/alertmanager#amtool"/>
    public string? RollbackAlert { get; init; }

    /// <summary>The version of the colour that is idle. Default: the app's image.</summary>
    public Image? IdleImage { get; init; }
}

/// <summary>
/// A new version beside the old one, for some of the requests. Two Deployments, <c>&lt;app&gt;-stable</c> and, while there is a
/// <see cref="Candidate"/>, <c>&lt;app&gt;-canary</c>; the Service leads to the pods of both, so their numbers decide the share.
/// Setting <see cref="Candidate"/> starts a trial, setting it to null ends it, and making it the app's image completes it.
/// </summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/management/#canary-deployments"/>
public sealed record Canary : ReleaseStrategy
{
    /// <summary>The version on trial. Default: none, every request is answered by the app's image.</summary>
    public Image? Candidate { get; init; }

    /// <summary>How many pods of the candidate run. Default: 1.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>How pods within one version are replaced.</summary>
    public RollingUpdate Update { get; init; } = new();
}

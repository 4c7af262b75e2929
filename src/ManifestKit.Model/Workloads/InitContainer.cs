namespace ManifestKit;

/// <summary>Runs and ends before the workload's own container starts.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/pods/init-containers/"/>
public sealed record InitContainer : PodContainer
{
    /// <summary>Declares an init container.</summary>
    public InitContainer([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }
}

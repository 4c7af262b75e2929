namespace ManifestKit;

/// <summary>How many pods stay up while nodes are drained. Exactly one of the two.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/run-application/configure-pdb/"/>
public sealed record Disruption : Declaration
{
    /// <summary>Declares a disruption budget.</summary>
    public Disruption([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The fewest pods that stay up.</summary>
    public CountOrPercentage? MinAvailable { get; init; }

    /// <summary>The most pods that may be down.</summary>
    public CountOrPercentage? MaxUnavailable { get; init; }
}

namespace ManifestKit;

/// <summary>A workload that must be there first.</summary>
public sealed record Dependency : Declaration
{
    /// <summary>Declares a dependency.</summary>
    public Dependency([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The workload that is needed.</summary>
    public required Workload On { get; init; }

    /// <summary>What it must have reached. Default: ended well if it is a <see cref="OneShotJob"/>, healthy if it has a probe, else started.</summary>
    /// <seealso href="https://docs.docker.com/reference/compose-file/services/#depends_on"/>
    public DependencyCondition? Condition { get; init; }

    /// <summary>The port that is connected to. Default: all of its ports.</summary>
    public string? Port { get; init; }

    /// <summary>Depends on a workload in the default way.</summary>
    public static implicit operator Dependency(Workload workload) => new(workload.Source.File, workload.Source.Line) { On = workload };
}

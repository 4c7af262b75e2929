namespace ManifestKit;

/// <summary>A container that runs in the pods of a workload beside its own. User and file system are as the workload's <see cref="Workload.Security"/> says.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/pods/"/>
public abstract record PodContainer : Declaration
{
    private protected PodContainer(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>The name, a DNS label, unique in the pod.</summary>
    public required string Name { get; init; }

    /// <summary>The image that runs.</summary>
    public required Image Image { get; init; }

    /// <summary>Replaces the image's entry point.</summary>
    public IReadOnlyList<Text> Command { get; init; } = [];

    /// <summary>Replaces the image's arguments.</summary>
    public IReadOnlyList<Text> Arguments { get; init; } = [];

    /// <summary>The environment variables, in order.</summary>
    public NameMap<Text> Environment { get; init; } = new();

    /// <summary>Secrets given as files.</summary>
    public IReadOnlyList<SecretFile> SecretFiles { get; init; } = [];

    /// <summary>Which of the workload's volumes it mounts too, and where: the path of each volume's name.</summary>
    public NameMap<string> Mounts { get; init; } = new();

    /// <summary>Processor and memory: what is reserved and what is the most.</summary>
    public Resources? Resources { get; init; }
}

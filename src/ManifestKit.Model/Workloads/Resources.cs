namespace ManifestKit;

/// <summary>Processor and memory, as Kubernetes quantities.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"/>
public sealed record Resources : Declaration
{
    /// <summary>Declares resources.</summary>
    public Resources([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The processor time that is reserved, such as <c>250m</c>.</summary>
    public string? CpuRequest { get; init; }

    /// <summary>The most processor time, such as <c>1</c>. Default: no limit.</summary>
    public string? CpuLimit { get; init; }

    /// <summary>The memory that is reserved, such as <c>256Mi</c>.</summary>
    public string? MemoryRequest { get; init; }

    /// <summary>The most memory: above it the container is killed.</summary>
    public string? MemoryLimit { get; init; }
}

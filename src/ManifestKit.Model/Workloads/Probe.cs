namespace ManifestKit;

/// <summary>A question that tells whether a container is well. Exactly one of <see cref="Http"/>, <see cref="Tcp"/> and <see cref="Command"/>.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"/>
public sealed record Probe : Declaration
{
    /// <summary>Declares a probe.</summary>
    public Probe([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The path that answers with success, such as <c>/health</c>.</summary>
    public string? Http { get; init; }

    /// <summary>Whether a connection to <see cref="Port"/> is enough.</summary>
    public bool Tcp { get; init; }

    /// <summary>The program that exits with 0.</summary>
    public IReadOnlyList<Text> Command { get; init; } = [];

    /// <summary>The port's name. Default: the workload's first port.</summary>
    public string? Port { get; init; }

    /// <summary>How long to wait before the first question. Default: none.</summary>
    public Duration? InitialDelay { get; init; }

    /// <summary>How often it is asked. Default: 10 s in Kubernetes, 30 s in Compose.</summary>
    public Duration? Period { get; init; }

    /// <summary>How long an answer may take. Default: 1 s in Kubernetes, 30 s in Compose.</summary>
    public Duration? Timeout { get; init; }

    /// <summary>After how many failures the container is unwell. Default: 3.</summary>
    public int? FailureThreshold { get; init; }

    /// <summary>The program in the image that asks an HTTP question, in Compose. Default: wget.</summary>
    public HttpProbeTool Tool { get; init; } = HttpProbeTool.Wget;
}

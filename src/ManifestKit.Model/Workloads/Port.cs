namespace ManifestKit;

/// <summary>A port that a program listens on. HTTP and WebSocket on one number are one port.</summary>
public sealed record Port : Declaration
{
    /// <summary>Declares a port.</summary>
    public Port([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name by which probes, routes and metrics refer to it: at most 15 characters. Default: <c>http</c>.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"/>
    public string Name { get; init; } = "http";

    /// <summary>The number, from 1 to 65535.</summary>
    public required int Number { get; init; }

    /// <summary>The transport. Default: TCP.</summary>
    public TransportProtocol Protocol { get; init; } = TransportProtocol.Tcp;

    /// <summary>Who reaches it. Default: only other workloads.</summary>
    public Exposure Exposure { get; init; } = Exposure.Internal;

    /// <summary>The number on the host, where <see cref="Exposure"/> publishes it. Default: <see cref="Number"/>.</summary>
    public int? HostPort { get; init; }

    /// <summary>The variable that may give another number on the host, where <see cref="Exposure"/> publishes it in Compose. Default: none.</summary>
    public Variable? HostPortVariable { get; init; }

    /// <summary>The number of the Kubernetes Service. Default: <see cref="Number"/>.</summary>
    public int? ServicePort { get; init; }
}

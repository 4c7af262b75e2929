namespace ManifestKit;

/// <summary>Where traffic enters: an Ingress or a Gateway in Kubernetes, an nginx server in Compose.</summary>
public sealed record Gateway : VariedDeclaration<Gateway>
{
    /// <summary>Declares a gateway.</summary>
    public Gateway([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name: of the (first) Ingress or the Gateway, or of the nginx site files' prefix.</summary>
    public required string Name { get; init; }

    /// <summary>What routes the requests.</summary>
    public required GatewayController Controller { get; init; }

    /// <summary>The sites that it serves.</summary>
    public required IReadOnlyList<Site> Sites { get; init; }

    /// <summary>The workload that runs nginx, for <see cref="GatewayController.Nginx"/>.</summary>
    public Workload? Server { get; init; }

    /// <summary>The nginx version that reads the configuration: some directives depend on it. Default: 1.28.</summary>
    public string NginxVersion { get; init; } = "1.28";

    /// <summary>The DNS server that finds workloads again after they moved. Default: Docker's own.</summary>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_core_module.html#resolver"/>
    public string Resolver { get; init; } = "127.0.0.11";

    /// <summary>The Ingress class or the GatewayClass. Default: <c>nginx</c>.</summary>
    public string ClassName { get; init; } = "nginx";

    /// <summary>The Gateway that somebody else runs, for <see cref="GatewayController.GatewayApi"/>. Default: none, the stack has its own.</summary>
    public GatewayReference? Parent { get; init; }

    /// <summary>The port that reports connections to an exporter, reachable from other workloads only. Default: none.</summary>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_stub_status_module.html"/>
    public int? StatusPort { get; init; }

    /// <summary>Changes of what is rendered from this, where no property says it. Default: none.</summary>
    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];
}

using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Http;

namespace ManifestKit.Benchmarks;

/// <summary>Reads values of HTTP headers, URLs and host names: an operation is one text.</summary>
[MemoryDiagnoser]
public class HttpBenchmarks
{
    [Benchmark]
    public bool Policies() => ContentSecurityPolicy.Parse("default-src 'self'; script-src 'self' 'nonce-abc123' https://cdn.example.com; object-src 'none'").Success;

    [Benchmark]
    public bool Caching() => CacheControl.Parse("public, max-age=31536000, immutable").Success;

    [Benchmark]
    public bool TransportSecurity() => StrictTransportSecurity.Parse("max-age=63072000; includeSubDomains; preload").Success;

    [Benchmark]
    public bool Urls() => HttpUrl.Parse("https://api.example.com:8443/v1/items?limit=10").Success;

    [Benchmark]
    public bool MediaTypes() => MediaType.Parse("application/json; charset=utf-8").Success;

    [Benchmark]
    public int HostNames() => HostName.Check("api.staging.example.com").Count;
}

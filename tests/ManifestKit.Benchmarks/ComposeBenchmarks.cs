using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Compose;

namespace ManifestKit.Benchmarks;

/// <summary>Reads the small texts of a Compose file: an operation is one text.</summary>
[MemoryDiagnoser]
public class ComposeBenchmarks
{
    private static readonly string LongText = string.Concat(Enumerable.Repeat("http://${HOST:-localhost}:${PORT:-80}/$PATH$$ ", 1_000));

    /// <summary>46,000 bytes, all ASCII.</summary>
    [Benchmark]
    public bool Interpolation() => ComposeText.Parse(LongText).Success;

    [Benchmark]
    public bool Ports() => PortMapping.Parse("127.0.0.1:8001-8003:80-82/udp").Success;

    [Benchmark]
    public bool Volumes() => VolumeMount.Parse("./conf:/etc/app:ro,z").Success;

    [Benchmark]
    public bool Sizes() => ByteSize.Parse("1.5gb").Success;

    [Benchmark]
    public bool Durations() => ComposeDuration.Parse("1m30s").Success;
}

using BenchmarkDotNet.Attributes;
using ManifestKit.Documents;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Languages.Yaml;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ManifestKit.Benchmarks;

/// <summary>
/// Writes one Deployment as text: with the writers of this library, and with YamlDotNet's serializer from plain objects.
/// The bytes printed at the start divide into MB/s. The bars: 60 times faster, 500 MB/s, 200 allocated bytes.
/// </summary>
[MemoryDiagnoser]
[MinColumn, MedianColumn]
public class WriterBenchmarks
{
    private readonly Deployment _deployment = SampleDeployment.Create();
    private readonly PlainClasses.Deployment _plainObjects = PlainDeployment.Create();
    private readonly YamlWriter _yaml = new();
    private readonly JsonWriter _json = new();

    private readonly ISerializer _serializer = new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull)
        .Build();

    [GlobalSetup]
    public void Setup()
    {
        Console.WriteLine($"YAML {WriteYaml()} bytes, JSON {WriteJson()} bytes, YamlDotNet {SerializeWithYamlDotNet().Length} characters");
        var written = YamlReader.Parse(_yaml.ToString()).Value.ToString();
        var serialized = YamlReader.Parse(SerializeWithYamlDotNet()).Value.ToString();
        if (written != serialized)
            throw new InvalidOperationException($"The contestants write different documents:\n{written}\n{serialized}");
    }

    [Benchmark]
    public int WriteYaml()
    {
        _yaml.Reset();
        _deployment.Write(_yaml);
        return _yaml.Written.Length;
    }

    [Benchmark]
    public int WriteJson()
    {
        _json.Reset();
        _deployment.Write(_json);
        return _json.Written.Length;
    }

    [Benchmark(Baseline = true)]
    public string SerializeWithYamlDotNet() => _serializer.Serialize(_plainObjects);
}

using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Benchmarks;

/// <summary>Reads a pattern of 5,000 alternatives, and matches a text with a small one; the bytes printed at the start divide into MB/s.</summary>
[MemoryDiagnoser]
public class Re2Benchmarks
{
    private static readonly string Pattern = string.Join('|', Enumerable.Range(0, 5_000).Select(number => $"api-{number}.*"));
    private static readonly string Text = string.Concat(Enumerable.Repeat("web-17.example.org/", 500));

    private Re2Pattern _small = null!;

    [GlobalSetup]
    public void Setup()
    {
        _small = Re2Pattern.Parse("(api|web-[0-9]+\\.example\\.org/)+").Value;
        Console.WriteLine($"pattern {Pattern.Length} bytes, text {Text.Length} bytes");
        if (_small.IsMatch(Text) != true)
            throw new InvalidOperationException("The text is to match.");
    }

    [Benchmark(Description = "read a pattern")]
    public bool Parse() => Re2Pattern.Parse(Pattern).Success;

    [Benchmark(Description = "match a text")]
    public bool? Match() => _small.IsMatch(Text);
}

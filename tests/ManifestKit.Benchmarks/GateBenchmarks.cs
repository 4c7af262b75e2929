using BenchmarkDotNet.Attributes;
using ManifestKit.Rendering;
using Stacks;

namespace ManifestKit.Benchmarks;

/// <summary>What it costs to read every rendered file back and to check it, beside rendering it.</summary>
[MemoryDiagnoser]
public class GateBenchmarks
{
    private Stack[] _stacks = [];
    private RenderedFile[] _files = [];

    [GlobalSetup]
    public void Setup()
    {
        _stacks = [.. DeclaredStacks.All.Select(declared => declared())];
        _files = [.. _stacks.SelectMany(StackRenderer.Render)];
        Console.WriteLine($"{_files.Length} files, {_files.Sum(file => file.Content.Length)} bytes");
    }

    [Benchmark(Baseline = true, Description = "render")]
    public int Render() => _stacks.Sum(stack => StackRenderer.Render(stack).Count);

    [Benchmark(Description = "check what was rendered")]
    public int Check() => _files.Sum(file => file.Check().Count);
}

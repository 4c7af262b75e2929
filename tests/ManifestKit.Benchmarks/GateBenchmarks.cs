using BenchmarkDotNet.Attributes;
using ManifestKit.Rendering;
using Stacks;

namespace ManifestKit.Benchmarks;

/// <summary>What it costs to read every rendered file back, to check it and to prove the overlays, beside rendering.</summary>
[MemoryDiagnoser]
public class GateBenchmarks
{
    private Stack[] _stacks = [];
    private IReadOnlyList<RenderedFile>[] _files = [];

    [GlobalSetup]
    public void Setup()
    {
        _stacks = [.. DeclaredStacks.All.Select(declared => declared())];
        _files = [.. _stacks.Select(StackRenderer.Render)];
        Console.WriteLine($"{_files.Sum(files => files.Count)} files, {_files.Sum(files => files.Sum(file => file.Content.Length))} bytes");
    }

    [Benchmark(Baseline = true, Description = "render")]
    public int Render() => _stacks.Sum(stack => StackRenderer.Render(stack).Count);

    [Benchmark(Description = "check what was rendered")]
    public int Check() => _files.Sum(files => OutputCheck.Run(files).Count);
}

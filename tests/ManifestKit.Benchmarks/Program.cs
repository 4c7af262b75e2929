using System.Globalization;
using BenchmarkDotNet.Running;
using ManifestKit.Benchmarks.Scale;

switch (args)
{
    case ["scale", "render", var apps, var folder]:
        ScaleRun.Render(int.Parse(apps, CultureInfo.InvariantCulture), folder);
        break;
    case ["scale", "plain", var from, var to]:
        ScaleRun.PlainWrite(from, to);
        break;
    case ["scale", .. var sizes]:
        ScaleTable.Print(sizes.Length == 0 ? [10, 100, 1000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

using ManifestKit;
using ManifestKit.Rendering;

namespace Stacks.Tests.Rendered;

public sealed class OutputGateTests
{
    public static TheoryData<string> Names => [.. RenderedFolder.Stacks.Select(stack => stack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_fits_what_reads_it_and_every_overlay_is_proven(string name)
    {
        var files = StackRenderer.Render(RenderedFolder.Stacks.Single(stack => stack.Name == name));
        Assert.NotEmpty(files);
        Assert.Empty(OutputCheck.Run(files));
    }
}

using ManifestKit;
using ManifestKit.Languages.Nginx;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>nginx and ManifestKit's own checker read every rendered tree.</summary>
public sealed class NginxTests(RenderedFolder rendered)
{
    public static TheoryData<string> MainFiles => RenderedPaths.Matching("*/nginx/*/nginx.conf");

    public static TheoryData<string> SiteFiles => RenderedPaths.Matching("*/nginx/*/conf.d/*.conf");

    [Theory]
    [MemberData(nameof(MainFiles))]
    public void Tree_is_accepted_by_nginx(string path)
    {
        using var sandbox = new NginxSandbox(rendered, path);

        var result = RealTool.Nginx.Run([.. sandbox.Arguments, "-t"]);

        result.Succeeded();
        Assert.DoesNotContain("[warn]", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MainFiles))]
    public void Main_file_fits_the_declared_version(string path) => Check(path, NginxContext.Main);

    [Theory]
    [MemberData(nameof(SiteFiles))]
    public void Site_file_fits_the_declared_version(string path) => Check(path, NginxContext.Http);

    private void Check(string path, NginxContext context)
    {
        var stack = RenderedFolder.Stacks.Single(declared => path.StartsWith(declared.Name + "/", StringComparison.Ordinal));
        var file = NginxReader.Read(rendered.Text(path)).Value;

        foreach (var gateway in stack.Gateways.Where(gateway => gateway.Controller == GatewayController.Nginx))
            Assert.Empty(NginxChecker.Check(file, NginxVersion.Parse(gateway.NginxVersion).Value, context));
    }
}

using ManifestKit.Hosting;

namespace ManifestKit.Tests.Hosting;

/// <summary>A deterministic build names sources by paths that no machine has. What is said of them is what it is where they were built.</summary>
public sealed class MappedSourcesTests : IDisposable
{
    private const string Silencing = "#pragma warning disable MK1001\n\nnew App()\n#pragma warning restore MK1001\nnew App()\n";

    private readonly HostProgramRunner _host = new();

    [Theory]
    [InlineData("/_/", "deploy/Program.cs")]
    [InlineData("/_/", "Program.cs")]
    [InlineData("/_1/", "deploy/Program.cs")]
    [InlineData("C:/build/", "deploy/src/Program.cs")]
    public void A_source_is_at_the_same_place_below_the_repository(string mapped, string program)
    {
        _host.Write(program, "");
        var shop = _host.Write("deploy/stacks/Shop.cs", "");
        var sources = Sources(mapped + program);

        Assert.Equal(shop, sources.PathOf(mapped + "deploy/stacks/Shop.cs"));
        Assert.Equal(mapped + "Other.cs", sources.PathOf(mapped + "Other.cs"));
        Assert.Equal("/elsewhere/deploy/stacks/Shop.cs", sources.PathOf("/elsewhere/deploy/stacks/Shop.cs"));
    }

    [Fact]
    public void The_folder_of_a_project_may_be_what_is_mapped()
    {
        _host.Write("Program.cs", "");
        _host.Write("deploy/Program.cs", "");
        _host.Write("Shop.cs", "");
        var shop = _host.Write("deploy/Shop.cs", "");

        Assert.Equal(shop, Sources("/app/Program.cs", "deploy/bin/Debug/net10.0").PathOf("/app/Shop.cs"));
    }

    [Fact]
    public void The_repository_may_be_below_what_is_mapped()
    {
        _host.Write("Program.cs", "");
        var shop = _host.Write("Shop.cs", "");

        Assert.Equal(shop, Sources("/_/deploy/Program.cs").PathOf("/_/deploy/Shop.cs"));
    }

    [Fact]
    public void Nothing_outside_the_repository_is_a_source()
    {
        _host.Write("repository/Program.cs", "");
        _host.Write("Shop.cs", "");
        var sources = new MappedSources("/_/Program.cs", _host.PathOf("repository"), _host.PathOf("elsewhere/bin"));

        Assert.Equal("/_/../Shop.cs", sources.PathOf("/_/../Shop.cs"));
    }

    [Fact]
    public void Sources_that_are_where_the_compiler_says_are_not_looked_for_elsewhere()
    {
        var program = _host.Write("deploy/Program.cs", "");
        _host.Write("Shop.cs", "");

        Assert.Equal("/_/Shop.cs", Sources(program).PathOf("/_/Shop.cs"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/_/")]
    [InlineData("/src/of/the/build/")]
    public void Pragmas_and_configurations_count_whatever_the_build_wrote(string mapped)
    {
        var root = mapped.Length > 0 ? mapped : _host.Root + "/";
        _host.Write("deploy/Program.cs", "");
        _host.Write("deploy/Shop.cs", Silencing);
        _host.Write("deploy/.editorconfig", "root = true\n[Strict.cs]\ndotnet_diagnostic.MK1001.severity = error\n");
        _host.Write("deploy/Strict.cs", Silencing);

        Assert.Equal("", Run(root, "deploy/Shop.cs", 3).EndsWith(0).Error);
        Assert.StartsWith("deploy/Shop.cs(5,1): warning MK1001: ", Run(root, "deploy/Shop.cs", 5).EndsWith(0).Error, StringComparison.Ordinal);
        Assert.StartsWith("deploy/Strict.cs(5,1): error MK1001: ", Run(root, "deploy/Strict.cs", 5).EndsWith(2).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private MappedSources Sources(string caller, string program = "elsewhere") => new(caller, _host.Root, _host.PathOf(program));

    private HostResult Run(string root, string source, int line) => _host.Run(
        [() => Shop.Stack with { Apps = [new(root + source, line) { Name = "api", Image = "ghcr.io/acme/api:latest", Resources = Shop.Small }] }],
        ["list"],
        root + "deploy/Program.cs");
}

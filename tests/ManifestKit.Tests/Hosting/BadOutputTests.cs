using ManifestKit.Files;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Hosting;

/// <summary>Whatever stands in the way: a message with the place, exit code 3, and nothing is changed.</summary>
public sealed class BadOutputTests : IDisposable
{
    private readonly HostProgramRunner _host = new();
    private readonly TemporaryFolder _elsewhere = new();

    [Theory]
    [InlineData("generate")]
    [InlineData("check")]
    public void An_output_folder_that_is_a_file(string command)
    {
        _host.Write("output", "a file");

        Refused(command, $"error MK9010: The output folder '{_host.PathOf("output")}' is a file. Move it away");
    }

    [Theory]
    [InlineData("output")]
    [InlineData("rendered/output")]
    public void An_output_folder_that_is_a_link_out_of_the_repository(string output)
    {
        Directory.CreateSymbolicLink(_host.PathOf(output.Split('/')[0]), _elsewhere.FullName);

        Refused(["--output", _host.PathOf(output)], "outside the repository. Replace the link by a folder");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere.FullName));
    }

    [Fact]
    public void A_link_within_the_repository_is_followed()
    {
        Directory.CreateDirectory(_host.PathOf("rendered"));
        Directory.CreateSymbolicLink(_host.PathOf("output"), _host.PathOf("rendered"));

        _host.Run(() => Shop.Stack).EndsWith(0);

        Assert.True(File.Exists(_host.PathOf("rendered/shop/README.md")));
    }

    [Fact]
    public void A_link_that_leads_to_itself()
    {
        Directory.CreateSymbolicLink(_host.PathOf("output"), _host.PathOf("output"));

        _host.Run(() => Shop.Stack).EndsWith(3).Reports("error MK9010: ");
    }

    [Theory]
    [InlineData("output/shop")]
    [InlineData("output/shop/kubernetes/base")]
    [InlineData("output/shop/.manifestkit")]
    public void A_folder_in_the_output_that_is_a_link_out_of_it(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_host.PathOf(folder))!);
        Directory.CreateSymbolicLink(_host.PathOf(folder), _elsewhere.FullName);

        Refused([], $"'{_host.PathOf(folder)}' is a link to '{_elsewhere.FullName}', outside the output folder. Replace it by a folder.");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere.FullName));
    }

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var worker = _host.PathOf("output/shop/kubernetes/base/worker");
        foreach (var file in Directory.EnumerateFiles(worker))
            File.Move(file, _elsewhere.PathOf(Path.GetFileName(file)));
        Directory.Delete(worker);
        Directory.CreateSymbolicLink(worker, _elsewhere.FullName);

        _host.Run(() => Shop.Stack with { Apps = [Shop.Api] }).EndsWith(3).Reports("outside the output folder");

        Assert.NotEmpty(Directory.EnumerateFiles(_elsewhere.FullName));
    }

    [Fact]
    public void A_folder_where_a_file_is_needed()
    {
        Directory.CreateDirectory(_host.PathOf(Shop.Deployment));

        Refused([], $"'{_host.PathOf(Shop.Deployment)}' is a folder where a file is needed. Move it away.");
    }

    [Fact]
    public void A_file_where_a_folder_is_needed()
    {
        _host.Write("output/shop/kubernetes/base", "a file");

        Refused([], $"'{_host.PathOf("output/shop/kubernetes/base")}' is a file where a folder is needed. Move it away.");
    }

    [Fact]
    public void A_folder_that_cannot_be_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a folder that even root cannot write to.");

        Refused(["--output", "/proc/manifestkit"], "error MK9013: '/proc/manifestkit/shop' cannot be written: ");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("""["a"]""")]
    [InlineData("""{"a": 1}""")]
    [InlineData("""{"a": null}""")]
    [InlineData("""{"a": "\ud800"}""")]
    [InlineData("""{"\ud800": "a"}""")]
    public void A_damaged_ledger(string text)
    {
        _host.Write(Shop.Ledger, text);

        Refused([], $"error MK9011: '{_host.PathOf(Shop.Ledger)}' is damaged: ");
    }

    [Theory]
    [InlineData("../../precious.txt")]
    [InlineData("compose/../../../precious.txt")]
    [InlineData("/precious.txt")]
    [InlineData("C:/precious.txt")]
    [InlineData(@"..\precious.txt")]
    [InlineData("compose//precious.txt")]
    [InlineData(".manifestkit/files.json")]
    [InlineData("")]
    public void A_ledger_that_names_what_is_elsewhere(string path)
    {
        _host.Write("precious.txt", "mine");
        var json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { [path] = Hash.Of("mine"u8) });
        _host.Write(Shop.Ledger, json);

        Refused([], "error MK9011: ");
    }

    private void Refused(string command, string message) => Refused([command], message);

    private void Refused(string[] args, string message)
    {
        var before = _host.Files();
        var result = _host.Run(() => Shop.Stack, args).EndsWith(3).Reports(message);
        Assert.Equal(before, _host.Files());
        Assert.Equal("", result.Output);
    }

    public void Dispose()
    {
        _elsewhere.Dispose();
        _host.Dispose();
    }
}

using System.Diagnostics;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Hosting;

public sealed class CheckTests : IDisposable
{
    private static readonly Stack Changed = Shop.Stack with { Apps = [Shop.Api with { Image = "ghcr.io/acme/api:2.8.0" }, Shop.Worker with { Name = "mailer" }] };

    private readonly HostProgramRunner _host = new();

    [Fact]
    public void In_sync_is_0()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);

        Assert.Equal("shop: in sync\n", _host.Run(() => Shop.Stack, "check").EndsWith(0).Output);
    }

    [Fact]
    public void Out_of_date_is_1_and_writes_nothing()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        var before = _host.Files();

        var result = _host.Run(() => Changed, "check").EndsWith(1);

        Assert.Equal(before, _host.Files());
        Assert.Contains("-        image: ghcr.io/acme/api:2.7.0\n+        image: ghcr.io/acme/api:2.8.0\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("shop: out of date; render it again with 'dotnet run'\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git", "apply", "--whitespace=nowarn")]
    [InlineData("patch", "-p1", "--silent")]
    public void The_difference_leads_to_what_generate_writes(string program, params string[] arguments)
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        File.AppendAllText(_host.PathOf(Shop.Overlay), "# edited, without a last newline");
        File.Delete(_host.PathOf(Shop.Deployment));
        var difference = _host.Run(() => Changed, "check").EndsWith(1).Output;
        difference = difference[..difference.LastIndexOf("shop: ", StringComparison.Ordinal)];

        Apply(program, arguments, difference);

        Assert.Equal("shop: in sync\n", _host.Run(() => Changed, "check").EndsWith(0).Output);
    }

    [Fact]
    public void Nothing_written_yet_is_out_of_date()
        => Assert.Contains("new file mode 100644\n--- /dev/null\n+++ b/output/shop/README.md\n", _host.Run(() => Shop.Stack, "check").EndsWith(1).Output, StringComparison.Ordinal);

    [Fact]
    public void A_hand_edit_is_out_of_date_and_named()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        File.AppendAllText(_host.PathOf(Shop.Deployment), "# mine\n");

        var result = _host.Run(() => Shop.Stack, "check").EndsWith(1).Reports("was edited by hand");

        Assert.Contains("\n-# mine\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_environment_is_compared_alone()
    {
        _host.Run(() => Shop.Stack).EndsWith(0);
        File.Delete(_host.PathOf(Shop.Deployment));

        _host.Run(() => Shop.Stack, "check", "--environment", "production").EndsWith(0);
        _host.Run(() => Shop.Stack, "check").EndsWith(1);
    }

    [Fact]
    public void A_difference_elsewhere_does_not_name_the_machine()
    {
        using TemporaryFolder elsewhere = new();

        var result = _host.Run(() => Shop.Stack, "check", "--output", elsewhere.FullName).EndsWith(1);

        Assert.Contains("+++ b/shop/README.md\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.FullName, result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private void Apply(string program, string[] arguments, string difference)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = _host.Root, RedirectStandardInput = true, RedirectStandardError = true };
        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(_host.Root);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(difference);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error + difference);
    }
}

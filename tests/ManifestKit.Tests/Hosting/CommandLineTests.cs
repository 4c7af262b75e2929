namespace ManifestKit.Tests.Hosting;

public sealed class CommandLineTests : IDisposable
{
    private readonly HostProgramRunner _host = new();

    [Theory]
    [InlineData("--frce", "--force")]
    [InlineData("generat", "generate")]
    public void What_is_unknown_is_2_with_a_suggestion(string argument, string suggestion)
    {
        var result = _host.Run(() => Shop.Stack, argument).EndsWith(2).Reports(argument).Reports(suggestion).Reports("--help");

        Assert.Equal("", result.Output);
        Assert.Empty(_host.Files());
    }

    [Theory]
    [InlineData("check", "--force")]
    [InlineData("--output")]
    [InlineData("--output", "")]
    [InlineData("--environment", "local", "--environment", "production")]
    public void What_cannot_be_meant_is_2(params string[] args)
    {
        Assert.NotEqual("", _host.Run(() => Shop.Stack, args).EndsWith(2).Error);
        Assert.Empty(_host.Files());
    }

    [Theory]
    [InlineData("--stack", "blog", "error MK9001: There is no stack 'blog'. Declared: shop.\n")]
    [InlineData("--environment", "staging", "error MK9001: There is no environment 'staging'. Declared: local, production.\n")]
    public void An_unknown_name_is_2_with_those_that_are_known(string option, string name, string message)
    {
        Assert.Equal(message, _host.Run(() => Shop.Stack, option, name).EndsWith(2).Error);
        Assert.Empty(_host.Files());
    }

    [Fact]
    public void An_environment_answers_to_its_alias()
    {
        static Stack Aliased() => Shop.Stack with { Environments = [Shop.Local, Shop.Production with { Aliases = ["prod"] }] };
        var byName = _host.Run(Aliased, "list", "--environment", "production").EndsWith(0).Output;

        Assert.Contains("overlays/production", byName, StringComparison.Ordinal);
        Assert.Equal(byName, _host.Run(Aliased, "list", "--environment", "prod").EndsWith(0).Output);
    }

    [Fact]
    public void An_alias_that_another_environment_has_is_2()
    {
        static Stack Ambiguous() => Shop.Stack with { Environments = [Shop.Local with { Aliases = ["production"] }, Shop.Production] };

        Assert.Contains("error MK9005: Two environments are named 'production'", _host.Run(Ambiguous).EndsWith(2).Error, StringComparison.Ordinal);
        Assert.Empty(_host.Files());
    }

    [Fact]
    public void Generate_is_the_default()
    {
        var output = _host.Run(() => Shop.Stack).EndsWith(0).Output;
        Directory.Delete(_host.PathOf("output"), recursive: true);

        Assert.Equal(output, _host.Run(() => Shop.Stack, "generate").EndsWith(0).Output);
    }

    [Fact]
    public void Output_goes_to_another_folder()
    {
        _host.Run(() => Shop.Stack, "--output", _host.PathOf("elsewhere")).EndsWith(0);

        Assert.True(File.Exists(_host.PathOf("elsewhere/shop/README.md")));
        Assert.False(Directory.Exists(_host.PathOf("output")));
    }

    [Fact]
    public void List_names_environments_and_files_and_writes_nothing()
    {
        var lines = _host.Run(() => Shop.Stack, "list").EndsWith(0).Output.Split('\n');

        Assert.Equal("shop", lines[0]);
        Assert.StartsWith("  local (compose): ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  production (kubernetes): ", lines[2], StringComparison.Ordinal);
        Assert.Contains("    compose/compose.yaml", lines);
        Assert.Empty(_host.Files());
    }

    [Fact]
    public void Help_names_every_command_and_option()
    {
        var result = _host.Run(() => Shop.Stack, "--help").EndsWith(0);

        Assert.All(
            ["generate", "check", "list", "--output <DIR>", "--stack <NAME>", "--environment <NAME>", "--force", "--version"],
            word => Assert.Contains(word, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_is_that_of_the_package()
    {
        var package = typeof(ManifestKitHost).Assembly.GetName().Version!;

        Assert.Equal($"{package.ToString(3)}\n", _host.Run(() => Shop.Stack, "--version").EndsWith(0).Output);
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("check")]
    [InlineData("list")]
    public void A_pipe_gets_plain_lines(string command)
    {
        var output = _host.Run(() => Shop.Stack, command).Output;

        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\r', output);
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n').Where(line => !line.StartsWith('+')), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Warnings_do_not_stop()
    {
        App risky = Shop.Worker with { Image = "ghcr.io/acme/worker:latest" };

        _host.Run(() => Shop.Stack with { Apps = [risky] }).EndsWith(0);

        Assert.True(File.Exists(_host.PathOf("output/shop/README.md")));
    }

    public void Dispose() => _host.Dispose();
}

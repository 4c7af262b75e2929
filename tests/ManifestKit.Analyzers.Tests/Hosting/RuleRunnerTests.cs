using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Analyzers.Tests.Hosting;

/// <summary>What the host tells about a finding: where, in which environment, once and in order.</summary>
public sealed class RuleRunnerTests
{
    private const string Source = """
        public static class Sample
        {
            static readonly DeploymentEnvironment cluster = new() { Name = "cluster", Platform = Platform.Kubernetes };
            static readonly DeploymentEnvironment staging = new() { Name = "staging", Platform = Platform.Compose };
            static readonly Resources renewed = new() { CpuRequest = "2", CpuLimit = "1" };
            public static Stack Stack => new()
            {
                Name = "shop",
                Environments = [cluster, staging],
                Apps =
                [
                    new()
                    {
                        Name = "api",
                        Image = "redis:latest",
                        Resources = renewed,
                        Variations = { [staging] = app => app with { Image = "redis:nightly" } },
                    },
                    new App { Name = "web", Scaling = new Scaling { Min = 5, Max = 2 }, Variations = { [staging] = a => a with { GracePeriod = 5.Seconds } } },
                ],
            };
        }
        """;

    [Fact]
    public void A_finding_names_the_file_and_the_place_of_new()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("src/Shop.cs", "using ManifestKit;\n" + Source);

        var found = Sample.Of((file, Source)).InMemory();

        Assert.All(found, f => Assert.Equal(file, f.File));
        Assert.Equal(
            [("MK1003", 6, 41, null), ("MK1001", 13, 13, null), ("MK1001", 13, 13, "staging"), ("MK1004", 20, 13, null)],
            found.Select(f => (f.Id, f.Line, f.Column, f.Environment)));
    }

    [Fact]
    public void A_file_that_is_not_there_leaves_the_line_and_its_first_column()
    {
        var found = Sample.Of(("not/there/Shop.cs", Source)).InMemory();
        Assert.Equal([("not/there/Shop.cs", 6, 1), ("not/there/Shop.cs", 13, 1)], found.Select(f => (f.File, f.Line, f.Column)).Distinct().Take(2));
    }

    [Fact]
    public void What_every_environment_has_is_found_once_and_named_after_none()
    {
        var finding = Assert.Single(Sample.Of(("Sample.cs", Source)).InMemory(), f => f.Id == "MK1004");
        Assert.Equal((null, RuleSeverity.Error), (finding.Environment, finding.Severity));
    }

    [Fact]
    public void What_only_one_environment_has_names_it()
        => Assert.Contains("Tag 'nightly' of image 'redis'", Assert.Single(Sample.Of(("Sample.cs", Source)).InMemory(), f => f.Environment == "staging").Message, StringComparison.Ordinal);

    [Fact]
    public void The_order_is_that_of_files_and_lines_on_every_run()
    {
        var sample = Sample.Of(("Sample.cs", Source));
        var found = sample.InMemory();
        Assert.Equal(found.OrderBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal), found);
        Assert.Equal(found, sample.InMemory());
    }
}

using System.Xml.Linq;
using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests;

/// <summary>What a reader of the repository may rely on.</summary>
public sealed class RepositoryHygieneTests
{
    private const int LongFile = 400;

    private static readonly string[] TopLevel =
    [
        ".ci", ".config", ".editorconfig", ".gitattributes", ".github", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "CONTRIBUTING.md",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "LICENSE", "ManifestKit.sln", "README.md",
        "SECURITY.md", "analyzers", "docs", "generators", "global.json", "nuget.config", "output", "src", "templates", "tests",
    ];

    // A source file that is longer needs its reason here.
    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["src/ManifestKit.Languages/Nginx/Directives/NginxDirectiveTable.Data.cs"] = "a table: one row a form of a directive",
    };

    private static IEnumerable<string> TextFiles => TrackedFiles.All.Where(file =>
        !file.Contains(".verified", StringComparison.Ordinal) && !file.EndsWith("/.gitkeep", StringComparison.Ordinal)
        && Path.GetExtension(file) is ".cs" or ".csproj" or ".props" or ".targets" or ".md" or ".json" or ".yaml" or ".yml" or ".sh" or ".py" or ".conf" or ".txt");

    [Fact]
    public void No_received_snapshot_is_tracked() =>
        Assert.DoesNotContain(TrackedFiles.All, file => file.Contains(".received", StringComparison.Ordinal));

    [Fact]
    public void Every_verified_snapshot_has_a_test() => Assert.Empty(Snapshot.Orphans(Repository.PathOf("tests")));

    [Fact]
    public void The_top_level_holds_only_what_was_agreed() =>
        Assert.Empty(TrackedFiles.All.Select(file => file.Split('/')[0]).Distinct().Except(TopLevel, StringComparer.Ordinal));

    [Fact]
    public void Text_files_are_plain() => Assert.Empty(TextFiles.SelectMany(Flaws));

    [Fact]
    public void Source_files_are_short() => Assert.Empty(
        from file in TrackedFiles.All
        where file.EndsWith(".cs", StringComparison.Ordinal) && !LongFiles.ContainsKey(file)
        let lines = File.ReadAllLines(Repository.PathOf(file)).Length
        where lines > LongFile
        select $"{file} has {lines} lines: split it, or give the reason in {nameof(LongFiles)}");

    [Fact]
    public void The_list_of_long_files_is_current() =>
        Assert.DoesNotContain(LongFiles.Keys, file => File.ReadAllLines(Repository.PathOf(file)).Length <= LongFile);

    [Fact]
    public void The_NuGet_configuration_names_no_host() => Assert.DoesNotContain(
        XDocument.Load(Repository.PathOf("nuget.config")).Descendants("add").Select(source => source.Attribute("value")?.Value ?? ""),
        value => value.Contains("://", StringComparison.Ordinal));

    private static IEnumerable<string> Flaws(string file)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf(file));
        if (bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            yield return $"{file} begins with a byte order mark";
        }

        if (bytes.Contains((byte)'\r'))
        {
            yield return $"{file} holds a carriage return";
        }

        if (bytes is [] or [.., not (byte)'\n'] or [.., (byte)'\n', (byte)'\n'])
        {
            yield return $"{file} does not end with exactly one newline";
        }
    }
}

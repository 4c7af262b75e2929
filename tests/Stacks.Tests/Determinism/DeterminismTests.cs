using System.Globalization;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Determinism;

/// <summary>The output is a function of the declaration, and of nothing else.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public void Rendering_twice_gives_the_same_bytes() => Assert.Equal(RenderedFolder.Render(), RenderedFolder.Render());

    [Fact]
    public void Rendering_in_a_culture_that_writes_everything_differently_gives_the_same_bytes()
    {
        var expected = RenderedFolder.Render();
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~", PercentSymbol = "p" };
        hostile.DateTimeFormat = new() { DateSeparator = "_", TimeSeparator = "h" };

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = hostile;
        try
        {
            Assert.Equal("-1.5".Replace('-', '~').Replace('.', ','), (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, RenderedFolder.Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Kathmandu")]
    [InlineData("fr_FR.UTF-8", "America/St_Johns")]
    public void Program_writes_the_committed_output_in_another_language_time_zone_and_folder(string language, string timeZone)
    {
        using var folder = new TemporaryFolder();
        var variables = new Dictionary<string, string> { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = timeZone };

        StacksProgram.Render(folder.PathOf("output"), folder.FullName, variables, cultures: HasCultures);

        AssertCommitted(folder.PathOf("output"));
    }

    [Fact]
    public void Deleted_files_are_restored()
    {
        using var folder = new TemporaryFolder();
        var output = folder.PathOf("output");
        StacksProgram.Render(output);
        var random = Seed.Random();
        foreach (var file in Files(output).Keys.Where(_ => random.Next(3) == 0))
            File.Delete(Path.Combine(output, file));

        StacksProgram.Render(output);

        AssertCommitted(output);
    }

    [Fact]
    public void Second_run_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var output = folder.PathOf("output");
        StacksProgram.Render(output);
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var file in Files(output).Keys)
            File.SetLastWriteTimeUtc(Path.Combine(output, file), old);

        StacksProgram.Render(output);

        Assert.All(Files(output).Keys, file => Assert.Equal(old, File.GetLastWriteTimeUtc(Path.Combine(output, file))));
    }

    // .NET takes its cultures from ICU, which small Linux systems lack; Windows and macOS bring one.
    private static bool HasCultures => !OperatingSystem.IsLinux()
        || Directory.Exists("/usr/lib") && Directory.EnumerateFiles("/usr/lib", "libicuuc.so.*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).Any();

    private static void AssertCommitted(string output)
    {
        var committed = Files(Repository.PathOf("output"));
        committed.Remove(".gitkeep");

        var written = Files(output);

        Assert.Equal(committed.Keys.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.True(file.Value.AsSpan().SequenceEqual(committed[file.Key]), $"{file.Key} differs from the committed file."));
    }

    private static Dictionary<string, byte[]> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes);
}

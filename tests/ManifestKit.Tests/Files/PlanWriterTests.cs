using System.Runtime.Versioning;
using System.Text;
using ManifestKit.Files;
using ManifestKit.Hosting;
using ManifestKit.Rendering;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Files;

/// <summary>Something fails after the plan was made: each file is old or new, and the next run finishes.</summary>
public sealed class PlanWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static Stack Stack => Shop.Stack;

    [Fact]
    public void A_failure_while_preparing_leaves_the_old_files()
    {
        PlanWriter.Write(Plan(("a", "old"), ("b/c", "old")));
        var plan = Plan(("a", "new"), ("b/c", "new"), ("d/e/f", "new"), ("g", "new"));
        _folder.Write("shop/d", "a file in the way");

        var problem = Assert.Throws<HostException>(() => PlanWriter.Write(plan));

        Assert.Equal(ExitCode.NotWritten, problem.Error.ExitCode);
        Assert.Equal([".manifestkit/files.json", "a", "b/c", "d"], Files());
        Assert.Equal("old", Read("a"));
        Assert.Equal("old", Read("b/c"));
        File.Delete(_folder.PathOf("shop/d"));
        Assert.False(Plan(("a", "new")).HasConflicts);
    }

    [Fact]
    public void A_failure_between_two_moves_is_repaired_by_another_declaration()
    {
        PlanWriter.Write(Plan(("a", "old"), ("b", "old"), ("c", "old")));
        var plan = Plan(("a", "new"), ("b", "new"), ("c", "new"));
        File.Delete(_folder.PathOf("shop/b"));
        _folder.Write("shop/b/in-the-way", "");

        Assert.Throws<HostException>(() => PlanWriter.Write(plan));

        Assert.Equal("new", Read("a"));
        Assert.Equal("new", Read("c"));
        Directory.Delete(_folder.PathOf("shop/b"), recursive: true);
        var repair = Plan(("a", "newer"), ("b", "newer"));
        Assert.False(repair.HasConflicts);
        PlanWriter.Write(repair);
        Assert.Equal([".manifestkit/files.json", "a", "b"], Files());
        Assert.Equal("newer", Read("a"));
        Assert.True(Plan(("a", "newer"), ("b", "newer")).IsInSync);
    }

    [Fact]
    public void What_a_killed_run_left_is_taken_away()
    {
        PlanWriter.Write(Plan(("a", "old")));
        _folder.Write("shop/.manifestkit/files.json.manifestkit-new", """{ "a": "half""");
        _folder.Write("shop/a.manifestkit-new", "half");

        var plan = Plan(("a", "old"));
        PlanWriter.Write(plan);

        Assert.True(plan.IsInSync);
        Assert.Equal([".manifestkit/files.json", "a"], Files());
    }

    [Fact]
    public void Removing_what_is_gone_already_is_no_error()
    {
        PlanWriter.Write(Plan(("a", "old"), ("b/c/d", "old")));
        Directory.Delete(_folder.PathOf("shop/b"), recursive: true);

        PlanWriter.Write(Plan(("a", "old")));

        Assert.True(Plan(("a", "old")).IsInSync);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_program_is_executable_and_becomes_it_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no executable bit.");
        var file = new RenderedFile("run.sh", "#!/bin/sh\n"u8.ToArray(), Stack) { Executable = true };
        PlanWriter.Write(Plan(file));
        Assert.True(File.GetUnixFileMode(_folder.PathOf("shop/run.sh")).HasFlag(UnixFileMode.UserExecute));
        File.SetUnixFileMode(_folder.PathOf("shop/run.sh"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var plan = Plan(file);
        PlanWriter.Write(plan);

        Assert.False(plan.HasConflicts);
        Assert.True(File.GetUnixFileMode(_folder.PathOf("shop/run.sh")).HasFlag(UnixFileMode.UserExecute));
        Assert.True(Plan(file).IsInSync);
    }

    public void Dispose() => _folder.Dispose();

    private WritePlan Plan(params (string Path, string Text)[] files)
        => Plan([.. files.Select(file => new RenderedFile(file.Path, Encoding.UTF8.GetBytes(file.Text), Stack))]);

    private WritePlan Plan(params RenderedFile[] files)
        => WritePlan.For(new RenderedStack(Stack, files, IsComplete: true), OutputFolder.Open(_folder.FullName, _folder.FullName));

    private string Read(string path) => File.ReadAllText(_folder.PathOf($"shop/{path}"));

    private IEnumerable<string> Files() => Directory
        .EnumerateFiles(_folder.PathOf("shop"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder.PathOf("shop"), path))
        .Order(StringComparer.Ordinal);
}

using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests.Testing;

public sealed class SnapshotTests
{
    [Fact]
    public void A_mapped_source_path_leads_into_the_working_copy()
    {
        const string Here = "tests/ManifestKit.Architecture.Tests/Testing/SnapshotTests.cs";
        Assert.Equal(Repository.PathOf(Here), Repository.SourceFile("/_/" + Here));
    }

    [Fact]
    public void A_missing_verified_file_is_a_difference()
    {
        using TemporaryFolder folder = new();
        Assert.Contains("+a", SnapshotComparison.OfFile(folder.PathOf("T.M.verified.txt"), "a\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_matches_only_with_exactly_its_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/b.txt", "b\n");
        folder.Write("c.txt", "c\n");
        Dictionary<string, string> files = new() { ["a/b.txt"] = "b\n", ["c.txt"] = "c\n" };
        Assert.Null(SnapshotComparison.OfFolder(folder.FullName, files));

        files.Remove("c.txt");
        Assert.Contains("c.txt was not received", SnapshotComparison.OfFolder(folder.FullName, files), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_without_its_method_is_an_orphan()
    {
        using TemporaryFolder folder = new();
        folder.Write("FooTests.cs", "void Kept() { }");
        folder.Write("FooTests.Kept.verified.txt", "");
        folder.Write("FooTests.Gone.verified.txt", "");
        folder.Write("BarTests.Kept.verified/a.txt", "");
        Assert.Equal(
            [folder.PathOf("BarTests.Kept.verified"), folder.PathOf("FooTests.Gone.verified.txt")],
            Snapshot.Orphans(folder.FullName).Select(Repository.PathOf));
    }
}

using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests.Testing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Equal("", UnifiedDiff.Between("a\n", "a\n", "old", "new"));

    [Fact]
    public void A_changed_line_is_shown_in_its_context() => Assert.Equal(
        "--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
        UnifiedDiff.Between("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "old", "new"));

    [Fact]
    public void A_new_text_is_all_added() =>
        Assert.Equal("--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n", UnifiedDiff.Between("", "a\nb\n", "old", "new"));

    [Fact]
    public void A_missing_final_newline_is_a_difference() =>
        Assert.Contains("No newline at end of file", UnifiedDiff.Between("a\n", "a", "old", "new"), StringComparison.Ordinal);

    [Fact]
    public void Applying_the_edits_gives_the_new_text()
    {
        Random random = Seed.Random();
        for (int round = 0; round < 500; round++)
        {
            string[] before = Lines(random);
            string[] after = Lines(random);
            List<Edit> edits = LineEdits.Between(before, after);
            Assert.Equal(before, edits.Where(edit => edit.Sign != '+').Select(edit => edit.Line));
            Assert.Equal(after, edits.Where(edit => edit.Sign != '-').Select(edit => edit.Line));
        }
    }

    private static string[] Lines(Random random) => [.. Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)].ToString())];
}

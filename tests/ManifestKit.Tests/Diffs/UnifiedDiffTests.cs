using System.Text;
using ManifestKit.Files;
using ManifestKit.Testing;
using UnifiedDiff = ManifestKit.Diffs.UnifiedDiff;

namespace ManifestKit.Tests.Diffs;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Applying_a_difference_gives_the_new_text()
    {
        var random = Seed.Random();
        for (var run = 0; run < 2_000; run++)
        {
            var before = RandomText(random);
            var after = random.Next(3) == 0 ? RandomText(random) : Edited(before, random);

            var diff = UnifiedDiff.Between("f", Version(before), Version(after));

            Assert.Equal(after, PatchReader.Apply(before, diff));
        }
    }

    [Fact]
    public void A_change_far_beyond_review_is_still_correct()
    {
        var before = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"old {i}\n"));
        var after = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"new {i}\n"));

        Assert.Equal(after, PatchReader.Apply(before, UnifiedDiff.Between("f", Version(before), Version(after))));
    }

    [Fact]
    public void Three_lines_around_a_change_are_shown()
    {
        var before = string.Concat(Enumerable.Range(1, 9).Select(i => $"{i}\n"));
        var after = before.Replace("5\n", "five\n", StringComparison.Ordinal);

        Assert.Equal(
            "diff --git a/d/f b/d/f\n--- a/d/f\n+++ b/d/f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
            UnifiedDiff.Between("d/f", Version(before), Version(after)));
    }

    [Fact]
    public void A_missing_last_newline_is_shown() => Assert.Equal(
        "diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n",
        UnifiedDiff.Between("f", Version("a"), Version("a\n")));

    [Fact]
    public void Files_come_and_go()
    {
        Assert.Equal("diff --git a/f b/f\nnew file mode 100644\n--- /dev/null\n+++ b/f\n@@ -0,0 +1,1 @@\n+a\n", UnifiedDiff.Between("f", null, Version("a\n")));
        Assert.Equal("diff --git a/f b/f\ndeleted file mode 100644\n--- a/f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n", UnifiedDiff.Between("f", Version("a\n"), null));
        Assert.Equal("diff --git a/f b/f\nnew file mode 100644\n", UnifiedDiff.Between("f", null, Version("")));
    }

    [Fact]
    public void A_file_becomes_a_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no executable bit.");
        Assert.Equal("diff --git a/f b/f\nold mode 100644\nnew mode 100755\n", UnifiedDiff.Between("f", Version("a\n"), Version("a\n") with { IsExecutable = true }));
    }

    [Fact]
    public void What_is_no_text_is_not_shown() => Assert.Equal(
        "diff --git a/f b/f\nBinary files a/f and b/f differ\n",
        UnifiedDiff.Between("f", new FileVersion(new byte[] { 0xff, 0xfe }, false), Version("a\n")));

    [Fact]
    public void Nothing_to_do_is_empty()
    {
        Assert.Equal("", UnifiedDiff.Between("f", null, null));
        Assert.Equal("", UnifiedDiff.Between("f", Version("a\n"), Version("a\n")));
    }

    private static FileVersion Version(string text) => new(Encoding.UTF8.GetBytes(text), IsExecutable: false);

    // Few different lines, so that many are alike; some empty, some with a carriage return.
    private static string RandomText(Random random)
    {
        string[] lines = ["", "a", "b", "c\r", "-", "+ d"];
        var text = string.Join('\n', Enumerable.Range(0, random.Next(30)).Select(_ => lines[random.Next(lines.Length)]));
        return random.Next(2) == 0 && text.Length > 0 ? text + "\n" : text;
    }

    private static string Edited(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        for (var edit = random.Next(5); edit >= 0; edit--)
        {
            if (random.Next(2) == 0 && lines.Count > 0)
                lines.RemoveAt(random.Next(lines.Count));
            else
                lines.Insert(random.Next(lines.Count + 1), "e");
        }

        return string.Join('\n', lines);
    }
}

using System.Text.RegularExpressions;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests;

/// <summary>
/// The style of all messages, held on the catalogues: sentences that say what was found, what was expected and what to do.
/// docs/languages/messages.md describes it.
/// </summary>
public sealed partial class MessageStyleTests
{
    private static readonly string Folder = Repository.PathOf("tests/ManifestKit.Languages.Tests");

    public static TheoryData<string> Catalogues()
        => [.. Directory.EnumerateFiles(Folder, "*.verified.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Messages_are_sentences(string catalogue)
    {
        var messages = File.ReadAllLines(Path.Combine(Folder, catalogue)).Select(line => Message().Match(line)).Where(match => match.Success).ToList();

        Assert.NotEmpty(messages);
        Assert.All(messages.Select(match => match.Groups["message"].Value), message =>
        {
            Assert.Matches("^[A-Z'{]", message);
            Assert.Matches(@"[.?]\z", message);
            Assert.DoesNotMatch("  |unexpected|; (write|use|remove|add|keep|put|leave) |expected:|, found | an empty text", message);
        });
    }

    // The span, then what leads to the place: the kind of a warning, blocks of nginx, the path of a value.
    [GeneratedRegex(@"^\s*\S*\[\d+\.\.\d+\): (?:[A-Z]\w+: |[^']+ > \S+: |/\S*: |: )?(?<message>.*?)(?: \(#/.*\))?$")]
    private static partial Regex Message();
}

using ManifestKit.Languages.Nginx;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>A directive in a block of an nginx file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Block">The way to the block, such as <c>http > upstream backend</c>; a server is found by one of its names.</param>
/// <param name="Directive">The directive without semicolon; null: the block itself is what matters.</param>
/// <param name="IsPresent">Whether it must be there; otherwise no directive may begin with these words.</param>
internal sealed record NginxClaim(NginxSource Source, string Block, string? Directive, bool IsPresent = true) : Claim
{
    public override void Check(RenderedFolder rendered)
    {
        var block = Find(Source.Read(rendered).Directives, Block);
        if (block is null)
        {
            if (IsPresent || Directive is not null)
                Assert.Fail($"{Source} has no block '{Block}'.");
            return;
        }

        if (Directive is null)
        {
            if (!IsPresent)
                Assert.Fail($"{Source} has a block '{Block}', and must not.");
            return;
        }

        var wanted = NginxReader.Read(Directive + ";").Value.Directives[0];
        var found = block.Where(d => d.Name == wanted.Name && Matches(d.Arguments, wanted.Arguments)).ToList();
        if (IsPresent != (found.Count == 1))
        {
            var others = string.Join("\n  ", block.Where(d => d.Name == wanted.Name));
            Assert.Fail($"{Source}: '{Block}' has '{Directive}' {found.Count} times. It has:\n  {others}");
        }
    }

    private static IReadOnlyList<NginxDirective>? Find(IReadOnlyList<NginxDirective> directives, string path)
    {
        IReadOnlyList<NginxDirective>? block = directives;
        foreach (var step in path.Split(" > ", StringSplitOptions.RemoveEmptyEntries))
        {
            var wanted = NginxReader.Read(step + ";").Value.Directives[0];
            block = block?.SingleOrDefault(d => d.Block is not null && d.Name == wanted.Name && Identity(d, wanted.Arguments))?.Block;
        }

        return block;
    }

    private static bool Identity(NginxDirective block, IReadOnlyList<string> words) => block.Name == "server"
        ? words.Count == 0 || block.Find("server_name").Any(names => names.Arguments.Contains(words[0]))
        : block.Arguments.SequenceEqual(words);

    private bool Matches(IReadOnlyList<string> found, IReadOnlyList<string> wanted) =>
        IsPresent ? found.SequenceEqual(wanted) : found.Take(wanted.Count).SequenceEqual(wanted);
}

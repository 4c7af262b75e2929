using System.IO.Enumeration;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>Finds what is rendered by its place in the output tree, so that a later stack or environment is tested too.</summary>
internal static class RenderedPaths
{
    private static readonly Lazy<IReadOnlyList<string>> All = new(() => [.. RenderedFolder.Render().Keys.Order(StringComparer.Ordinal)]);

    /// <summary>Paths such as <c>*/prometheus/*/rules/*.yml</c>, where a star is one name or a part of it.</summary>
    public static TheoryData<string> Matching(string pattern)
    {
        var wanted = pattern.Split('/');
        return [.. All.Value.Where(path => Matches(path.Split('/'), wanted))];
    }

    private static bool Matches(string[] path, string[] pattern) =>
        path.Length == pattern.Length
        && path.Zip(pattern).All(pair => FileSystemName.MatchesSimpleExpression(pair.Second, pair.First, ignoreCase: false));
}

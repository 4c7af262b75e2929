using ManifestKit.Testing;

namespace Stacks.Tests.Inventory;

/// <summary>The identifiers of the inventory of the source documents: its facts, and the defects it found in them.</summary>
internal static class InventoryList
{
    /// <summary>Whether a document states the fact (or only names the thing), by identifier.</summary>
    public static IReadOnlyDictionary<string, bool> Facts { get; } = Lines("facts.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(words => words[0], words => words[1] == "stated", StringComparer.Ordinal);

    public static IReadOnlySet<string> Defects { get; } = Lines("defects.txt").ToHashSet(StringComparer.Ordinal);

    private static string[] Lines(string file) => File.ReadAllLines(Repository.PathOf($"tests/Stacks.Tests/Inventory/{file}"));
}

using System.Xml.Linq;
using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests;

/// <summary>The project files of the repository by their name.</summary>
internal static class Projects
{
    public static IReadOnlyDictionary<string, XDocument> Product { get; } = Read("src/", "generators/", "analyzers/");

    public static IReadOnlyDictionary<string, XDocument> All { get; } = Read("src/", "generators/", "analyzers/", "tests/");

    private static Dictionary<string, XDocument> Read(params string[] folders) => TrackedFiles.All
        .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => XDocument.Load(Repository.PathOf(file)));
}

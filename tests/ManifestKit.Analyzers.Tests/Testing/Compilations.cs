using ManifestKit.Analyzers.StaticFields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestKit.Analyzers.Tests.Testing;

/// <summary>Compilations as a team's project has them.</summary>
internal static class Compilations
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilationOptions Options { get; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The framework and ManifestKit.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. Assemblies().Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>The framework alone.</summary>
    public static IReadOnlyList<MetadataReference> ReferencesWithoutLibrary { get; } =
        [.. Assemblies().Where(p => !Path.GetFileName(p).StartsWith("ManifestKit", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p))];

    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files, IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create("Sample", files.Select(f => CSharpSyntaxTree.ParseText(f.Text, ParseOptions, f.Path)), references, Options);

    public static CompilationWithAnalyzers Analyzed(Compilation compilation) => compilation.WithAnalyzers([new DeclarationAnalyzer(), new PrematureReadAnalyzer()]);

    private static string[] Assemblies() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
}

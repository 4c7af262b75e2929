using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.Reading;

/// <summary>Projects that do not use ManifestKit pay nothing for the analyzers.</summary>
public sealed class WithoutLibraryTests
{
    private const string Lookalike = """
        namespace Other
        {
            public sealed class Image { public string Repository { get; set; } public static implicit operator Image(string s) => new() { Repository = s }; }
            public sealed class Scaling { public int Min { get; set; } public int Max { get; set; } }
            class Use { Image image = "redis:latest"; Scaling scaling = new() { Min = 5, Max = 2 }; }
        }
        """;

    [Fact]
    public async Task Nothing_is_registered_without_the_library()
    {
        var analyzed = Compilations.Analyzed(Compilations.Of([("A.cs", Lookalike)], Compilations.ReferencesWithoutLibrary));
        Assert.Empty(await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        foreach (var analyzer in analyzed.Analyzers)
        {
            var work = await analyzed.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
            Assert.Equal((1, 0, 0), (work.CompilationStartActionsCount, work.OperationActionsCount, work.SyntaxNodeActionsCount));
        }
    }

    [Fact]
    public async Task Types_of_the_same_name_are_not_mistaken_for_the_library()
    {
        var analyzed = Compilations.Analyzed(Compilations.Of([("A.cs", Lookalike)], Compilations.References));
        Assert.Empty(await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }
}

using System.Reflection;
using System.Runtime.Loader;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestKit.Analyzers.Tests.Testing;

/// <summary>A source with a class <c>Sample</c> whose member <c>Stack</c> is a stack; <c>[|...|]</c> marks what is to be found.</summary>
internal sealed class Sample
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    private readonly List<TextSpan> _marks = [];

    private Sample(string markup)
    {
        var text = "using ManifestKit;\n" + markup;
        for (var start = text.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[|", StringComparison.Ordinal))
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            text = text.Remove(end, 2);
            _marks.Add(TextSpan.FromBounds(start, end));
        }

        Compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), "Sample.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public CSharpCompilation Compilation { get; }

    public static Sample Of(string markup) => new(markup);

    /// <summary>A stack with these properties beside its name and its one environment.</summary>
    public static Sample Stack(string properties, string members = "") => new(
        $$"""
        public static class Sample
        {
            public static int Unknown(int value) => value;
            public static string Unknown(string value) => value;
            {{members}}
            public static Stack Stack => new()
            {
                Name = "shop",
                Environments = [new() { Name = "production", Platform = Platform.Compose }],
                {{properties}}
            };
        }
        """);

    /// <summary>Asserts that both readers find exactly one finding a mark, with that id and the same messages.</summary>
    public void Finds(string id)
    {
        var live = Live();
        Assert.Equal(_marks, live.Select(d => d.Location.SourceSpan));
        Assert.All(live, d => Assert.Equal(id, d.Id));
        Assert.Equal(live.Select(Text).Order(StringComparer.Ordinal), InMemory().Select(f => f.Id + ": " + f.Message).Order(StringComparer.Ordinal));
    }

    /// <summary>Asserts that the analyzer cannot tell, and that the host finds what is there.</summary>
    public void IsFoundOnlyInMemory(string id)
    {
        Assert.Empty(Live());
        Assert.Equal([id], InMemory().Select(f => f.Id));
    }

    public IReadOnlyList<Diagnostic> Live()
    {
        Assert.Empty(Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var all = Compilation.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. all.GetAwaiter().GetResult().OrderBy(d => d.Location.SourceSpan.Start)];
    }

    public IReadOnlyList<StackFinding> InMemory()
    {
        using var image = new MemoryStream();
        Assert.True(Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("sample", isCollectible: true);
        var type = context.LoadFromStream(image).GetType("Sample")!;
        return RuleRunner.Run((Stack)type.GetProperty("Stack", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
    }

    private static string Text(Diagnostic diagnostic)
        => diagnostic.Id + ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}

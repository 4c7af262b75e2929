using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestKit.Analyzers.Tests.Testing;

/// <summary>Sources with a class <c>Sample</c> whose member <c>Stack</c> is a stack; <c>[|...|]</c> marks what is to be found.</summary>
internal sealed class Sample
{
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<string> _marks;

    private Sample(IReadOnlyList<(string Path, Markup Markup)> files)
    {
        _compilation = Compilations.Of(files.Select(f => (f.Path, f.Markup.Text)), Compilations.References);
        _marks = [.. files.SelectMany(f => f.Markup.Marks.Select(m => $"{f.Path}{m} {f.Markup.Text[m.Start..m.End]}"))];
    }

    private Sample(CSharpCompilation compilation, IReadOnlyList<string> marks) => (_compilation, _marks) = (compilation, marks);

    /// <summary>These files.</summary>
    public static Sample Of(params (string Path, string Text)[] files)
        => new([.. files.Select(f => (f.Path, new Markup("using ManifestKit;\n" + f.Text)))]);

    /// <summary>
    /// A stack with these properties beside its name and its environments, in a class with these members. It is not production, which has rules
    /// of its own, unless its environments are <c>production</c> or <c>server</c>.
    /// </summary>
    public static Sample Stack(string properties, string members = "", string environments = "cluster, staging") => Of(("Sample.cs",
        $$"""
        public static class Sample
        {
            static readonly DeploymentEnvironment cluster = new() { Name = "cluster", Platform = Platform.Kubernetes };
            static readonly DeploymentEnvironment staging = new() { Name = "staging", Platform = Platform.Compose };
            static readonly DeploymentEnvironment production = new() { Name = "production", Platform = Platform.Kubernetes };
            static readonly DeploymentEnvironment server = new() { Name = "server", Aliases = ["prod"], Platform = Platform.Compose };
            static T Unknown<T>(T value) => value;
            {{members}}
            public static Stack Stack => new()
            {
                Name = "shop",
                Environments = [{{environments}}],
                {{properties}}
            };
        }
        """));

    /// <summary>The same sources with an <c>.editorconfig</c> beside them.</summary>
    public Sample With(EditorConfig config)
        => new(_compilation.WithOptions(_compilation.Options.WithSyntaxTreeOptionsProvider(config)), _marks);

    /// <summary>Asserts that both readers find exactly one finding a mark, with that id and the same messages.</summary>
    public void Finds(string id)
    {
        FindsLive(id);
        var live = Live().Select(d => d.Id + ": " + d.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(live.Order(StringComparer.Ordinal), InMemory().Select(f => f.Id + ": " + f.Message).Order(StringComparer.Ordinal));
    }

    /// <summary>Asserts that the analyzer finds exactly one finding a mark, with that id.</summary>
    public void FindsLive(string id)
    {
        var live = Live();
        Assert.Equal(_marks, live.Select(Place));
        Assert.All(live, d => Assert.Equal(id, d.Id));
    }

    /// <summary>Asserts that neither reader finds anything.</summary>
    public void FindsNothing()
    {
        Assert.Empty(_marks);
        Finds("");
    }

    /// <summary>Asserts that the analyzer cannot tell, and that the host finds what is there.</summary>
    public void IsFoundOnlyInMemory(string id)
    {
        Assert.Empty(Live());
        Assert.Equal([id], InMemory().Select(f => f.Id));
    }

    public IReadOnlyList<Diagnostic> Live()
    {
        Assert.Empty(_compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var all = Compilations.Analyzed(_compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return [.. all.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    public IReadOnlyList<StackFinding> InMemory()
    {
        using var image = new MemoryStream();
        Assert.True(_compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("sample", isCollectible: true);
        var type = context.LoadFromStream(image).GetType("Sample")!;
        return RuleRunner.Run((Stack)type.GetProperty("Stack", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!);
    }

    private static string Place(Diagnostic diagnostic)
    {
        var (tree, span) = (diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan);
        return $"{tree.FilePath}{span} {tree.GetText(TestContext.Current.CancellationToken).ToString(span)}";
    }
}

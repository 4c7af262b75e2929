using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestKit.Analyzers.Tests.Testing;

/// <summary>A solution that the analyzer finds fault with, and a fix for it.</summary>
internal sealed class FixSample : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly CodeFixProvider _fix;

    /// <summary>A project for each list of sources.</summary>
    public FixSample(CodeFixProvider fix, params string[][] projects)
    {
        _fix = fix;
        var solution = _workspace.CurrentSolution;
        foreach (var (number, sources) in projects.Index())
        {
            var project = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, $"P{number}", $"P{number}", LanguageNames.CSharp,
                compilationOptions: Compilations.Options, parseOptions: Compilations.ParseOptions, metadataReferences: Compilations.References));
            foreach (var (index, source) in sources.Index())
                solution = solution.AddDocument(DocumentId.CreateNewId(project), $"F{index}.cs", source);
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Document First => _workspace.CurrentSolution.Projects.First().Documents.First();

    /// <summary>What the fix offers for the findings of the first file.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers()
    {
        var offers = new List<CodeAction>();
        foreach (var diagnostic in await Findings(First))
            await _fix.RegisterCodeFixesAsync(new CodeFixContext(First, diagnostic, (action, _) => offers.Add(action), Cancellation));
        return offers;
    }

    /// <summary>The first file after the first offer is taken; it compiles, and nothing is found in it any more.</summary>
    public async Task<string> Fixed()
    {
        var offers = await Offers();
        Assert.NotEmpty(offers);
        var solution = await Applied(offers[0]);
        var document = solution.GetDocument(First.Id)!;
        Assert.Empty(await Findings(document));
        return await TextOf(document);
    }

    /// <summary>All files after the first offer is taken everywhere in the scope.</summary>
    public async Task<IReadOnlyList<string>> FixedAll(FixAllScope scope)
    {
        var key = (await Offers())[0].EquivalenceKey;
        var context = new FixAllContext(First, _fix, scope, key!, _fix.FixableDiagnosticIds, new Diagnostics(this), Cancellation);
        var action = await _fix.GetFixAllProvider()!.GetFixAsync(context);
        var solution = await Applied(action!);
        var texts = new List<string>();
        foreach (var document in solution.Projects.SelectMany(p => p.Documents))
            texts.Add(await TextOf(document));
        return texts;
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<Solution> Applied(CodeAction action)
        => Assert.Single((await action.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>()).ChangedSolution;

    private static async Task<string> TextOf(Document document) => (await document.GetTextAsync(Cancellation)).ToString();

    private async Task<IEnumerable<Diagnostic>> Findings(Project project)
    {
        var compilation = (await project.GetCompilationAsync(Cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(Cancellation).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await Compilations.Analyzed(compilation).GetAnalyzerDiagnosticsAsync(Cancellation);
        return found.Where(d => _fix.FixableDiagnosticIds.Contains(d.Id));
    }

    private async Task<IEnumerable<Diagnostic>> Findings(Document document)
    {
        var tree = await document.GetSyntaxTreeAsync(Cancellation);
        return (await Findings(document.Project)).Where(d => d.Location.SourceTree == tree);
    }

    private sealed class Diagnostics(FixSample sample) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => sample.Findings(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => sample.Findings(document);

        // None of the findings is without a file.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

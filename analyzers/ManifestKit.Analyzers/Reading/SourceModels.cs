using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>The semantic models of a compilation's files, each made once.</summary>
internal sealed class SourceModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    [SuppressMessage("MicrosoftCodeAnalysisPerformance", "RS1030:Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer",
        Justification = "A stack and its parts stand in several files; each file's model is made once, and only if somebody asks.")]
    public SemanticModel Of(SyntaxTree tree) => _models.GetOrAdd(tree, t => compilation.GetSemanticModel(t));
}

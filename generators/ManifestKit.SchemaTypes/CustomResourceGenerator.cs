using System.Collections.Immutable;
using ManifestKit.SchemaTypes.Crds;
using ManifestKit.SchemaTypes.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestKit.SchemaTypes;

/// <summary>Makes classes of a project's own CustomResourceDefinitions: the files of the item <c>KubernetesCrd</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CustomResourceGenerator : IIncrementalGenerator
{
    internal const string SourcesStep = "Sources";
    internal const string FilesStep = "Files";
    internal const string TypesStep = "CustomResourceTypes";

    private const string HelpLink = "https://github.com/manifestkit/manifestkit/blob/main/docs/rules/";

    private static readonly DiagnosticDescriptor s_malformed = new(
        CrdProblem.Malformed,
        "A file of custom resources has no definition that can be read",
        "{0}",
        "ManifestKit.Use",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + CrdProblem.Malformed + ".md");

    private static readonly DiagnosticDescriptor s_twice = new(
        CrdProblem.Twice,
        "Two files define the same custom resource",
        "{0}",
        "ManifestKit.Use",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + CrdProblem.Twice + ".md");

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (Source: SourceOf(pair.Left, pair.Right), Text: pair.Left))
            .Where(static pair => pair.Source is not null)
            .WithTrackingName(SourcesStep)
            .Select(static (pair, cancel) => CrdFile.Read(pair.Source!, pair.Text.GetText(cancel)?.ToString() ?? ""))
            .WithTrackingName(FilesStep)
            .Collect()
            .SelectMany(static (all, _) => CrdFile.WithoutConflicts(all));
        var facts = files.SelectMany(static (file, _) => file.Facts.ToImmutableArray());
        var units = facts.SelectMany(static (file, _) => TypeUnit.Of(file)).WithTrackingName(TypesStep);

        context.RegisterSourceOutput(units, static (output, unit) => output.AddSource(unit.HintName, TypeEmitter.Emit(unit)));
        context.RegisterSourceOutput(facts, static (output, file) => output.AddSource(FactsEmitter.HintName(file), FactsEmitter.Emit(file)));
        context.RegisterSourceOutput(files, static (output, file) =>
        {
            foreach (var problem in file.Problems)
            {
                output.ReportDiagnostic(Diagnostic.Create(problem.Id == CrdProblem.Twice ? s_twice : s_malformed, problem.Location, problem.Message));
            }
        });
    }

    private static CrdSource? SourceOf(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var own = options.GetOptions(text);
        if (!own.TryGetValue("build_metadata.AdditionalFiles.KubernetesCrd", out var isCrd) || isCrd != "true")
        {
            return null;
        }

        options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root);
        own.TryGetValue("build_metadata.AdditionalFiles.KubernetesCrdNamespace", out var ns);
        return new CrdSource(text.Path, root ?? "", string.IsNullOrEmpty(ns) ? null : ns);
    }
}

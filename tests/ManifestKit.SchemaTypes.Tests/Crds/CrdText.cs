using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestKit.SchemaTypes.Tests.Crds;

/// <summary>A file as the build hands it to the compiler.</summary>
internal sealed class CrdText(string path, string text) : AdditionalText
{
    public bool IsCrd { get; init; } = true;

    public string? Namespace { get; init; }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}

/// <summary>What the build says of the project and of each file.</summary>
internal sealed class CrdOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = rootNamespace });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is CrdText { IsCrd: true } crd
        ? new Values(new()
        {
            ["build_metadata.AdditionalFiles.KubernetesCrd"] = "true",
            ["build_metadata.AdditionalFiles.KubernetesCrdNamespace"] = crd.Namespace ?? "",
        })
        : new Values([]);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

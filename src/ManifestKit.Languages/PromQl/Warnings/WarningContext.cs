using ManifestKit.Languages.PromQl.Analysis;

namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>The node that is checked, what is known of it, and what was found.</summary>
internal sealed class WarningContext
{
    public PromQlExpression Expression { get; set; } = null!;

    public LabelAnalysis Labels { get; } = new();

    public ValueAnalysis Values { get; } = new();

    /// <summary>Calls within a function of histograms; a native histogram has a rate although its name has no ending.</summary>
    public HashSet<FunctionCall> HistogramRates { get; } = [];

    public List<PromQlWarning> Found { get; } = [];

    public void Add(PromQlWarningKind kind, TextSpan span, string message) => Found.Add(new PromQlWarning(kind, span, message));
}

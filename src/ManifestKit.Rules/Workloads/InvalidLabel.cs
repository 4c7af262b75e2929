using ManifestKit.Languages;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1037: a label that Kubernetes rejects.</summary>
public sealed class InvalidLabel() : Rule("MK1037", RuleSeverity.Error, "Kubernetes", "A label is not valid", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        // Docker takes any label, and Traefik's rules are such.
        var inCluster = StackFacts.InKubernetes(subject).ToList();
        if (inCluster.Count == 0)
            return [];
        return inCluster.SelectMany(workload => Labels(workload["Labels"]))
            .Concat(Labels(subject["Labels"]))
            .Concat(Errors(subject["SelectorLabel"], "SelectorLabel", subject["SelectorLabel"].Text, LabelText.CheckKey));
    }

    private static IEnumerable<Finding> Labels(Fact labels) => labels.Entries.SelectMany(label =>
        Errors(label.Value, "Label", label.Key, LabelText.CheckKey).Select(finding => finding with { Span = null })
            .Concat(Errors(label.Value, $"The value of label '{label.Key}',", label.Value.Text, LabelText.CheckValue)));

    private static IEnumerable<Finding> Errors(Fact fact, string what, string? text, Func<string, IReadOnlyList<SyntaxError>> check)
        => text is null ? [] : check(text).Select(error => new Finding(fact.Source, $"{what} '{text}' is not valid: {error.Message}", error.Span));
}

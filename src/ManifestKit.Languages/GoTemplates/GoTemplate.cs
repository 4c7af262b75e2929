namespace ManifestKit.Languages.GoTemplates;

/// <summary>A text with actions between <c>{{</c> and <c>}}</c>, as Go's <c>text/template</c> reads it.</summary>
/// <remarks>See <see href="https://pkg.go.dev/text/template">text/template</see>.</remarks>
public sealed class GoTemplate
{
    internal GoTemplate(IReadOnlyList<TemplateReference> references, IReadOnlyList<string> functions)
    {
        References = references;
        Functions = functions;
    }

    /// <summary>Every use of a variable or of a field of the template's data, in the order of the text.</summary>
    public IReadOnlyList<TemplateReference> References { get; }

    /// <summary>The functions that are called, each as often as it is called.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <summary>The labels that a rule's template reads: <c>$labels.x</c> and <c>.Labels.x</c>.</summary>
    public IEnumerable<TemplateReference> Labels => Of("$labels", "Labels");

    /// <summary>The external labels that a rule's template reads: <c>$externalLabels.x</c> and <c>.ExternalLabels.x</c>.</summary>
    public IEnumerable<TemplateReference> ExternalLabels => Of("$externalLabels", "ExternalLabels");

    /// <summary>Whether a rule's template reads the value of the alert: <c>$value</c> or <c>.Value</c>.</summary>
    public bool UsesValue => References.Any(reference => reference.Variable == "$value" || (reference.Variable == "." && reference.Fields.FirstOrDefault() == "Value"));

    /// <summary>Reads a template and checks its actions, variables and functions.</summary>
    public static Parsed<GoTemplate> Parse(string text, TemplateDialect dialect) => new TemplateParser(text, dialect).Parse();

    private IEnumerable<TemplateReference> Of(string variable, string field)
        => References.Where(reference => reference.Fields.Count > 0
            && (reference.Variable == variable || (reference.Variable == "." && reference.Fields.Count > 1 && reference.Fields[0] == field)));
}

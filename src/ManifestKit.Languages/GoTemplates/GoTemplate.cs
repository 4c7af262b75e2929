namespace ManifestKit.Languages.GoTemplates;

/// <summary>A text with actions between <c>{{</c> and <c>}}</c>, as Go's <c>text/template</c> reads it.</summary>
/// <remarks>See <see href="https://pkg.go.dev/text/template">text/template</see>.</remarks>
public sealed class GoTemplate
{
    internal GoTemplate(IReadOnlyList<TemplateNode> nodes, IReadOnlyList<TemplateReference> references, IReadOnlyList<string> functions)
    {
        Nodes = nodes;
        References = references;
        Functions = functions;
    }

    /// <summary>The parts of the template in order.</summary>
    public IReadOnlyList<TemplateNode> Nodes { get; }

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

    /// <summary>Reads a template and checks its actions, variables, fields, functions and their arguments.</summary>
    /// <returns>The template, partial if there are errors.</returns>
    public static Parsed<GoTemplate> Parse(string text, TemplateDialect dialect)
    {
        var parsed = new TemplateParser(text).Parse();
        var nodes = parsed.ValueOrDefault!;
        var found = new List<SyntaxError>();
        var checker = new TemplateChecker(dialect, found);
        checker.Check(nodes, dialect.Data);
        IReadOnlyList<SyntaxError> errors = [.. parsed.Errors.Concat(found).OrderBy(error => error.Span.Start)];
        return Parsed.Of(new GoTemplate(nodes, checker.References, checker.Functions), errors);
    }

    /// <summary>The template in its canonical form: trim markers are carried out, blanks in actions are single.</summary>
    public override string ToString() => TemplatePrinter.Print(Nodes);

    private IEnumerable<TemplateReference> Of(string variable, string field)
        => References.Where(reference => reference.Fields.Count > 0
            && (reference.Variable == variable || (reference.Variable == "." && reference.Fields.Count > 1 && reference.Fields[0] == field)));
}

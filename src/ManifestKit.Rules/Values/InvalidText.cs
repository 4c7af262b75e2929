using ManifestKit.Languages;

namespace ManifestKit.Rules;

/// <summary>MK8010: a text that its readers reject.</summary>
public sealed class InvalidText() : Rule("MK8010", RuleSeverity.Error, "Stack", "A text has not the form that is needed", [.. TextForms.All.Concat(TextForms.Keys).Select(form => form.Type).Distinct()])
{
    private static readonly ILookup<string, (string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> ByType = TextForms.All.ToLookup(form => form.Type);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject) => OfTexts(subject).Concat(OfKeys(subject));

    private static IEnumerable<Finding> OfTexts(DeclaredObject subject)
        => from type in subject.Types
           from form in ByType[type]
           where !TextForms.IsPattern(subject, form.Property)
           let declared = subject[form.Property]
           from value in declared.Items.Prepend(declared)
           where value.Text is not null
           from error in form.Check(value.Text!)
           select new Finding(value.Source, $"{form.Property} '{value.Text}' is not valid: {error.Message}", error.Span);

    private static IEnumerable<Finding> OfKeys(DeclaredObject subject)
        => from form in TextForms.Keys
           where subject.Types.Contains(form.Type)
           from entry in subject[form.Property].Entries
           from error in form.Check(entry.Key)
           select new Finding(entry.Value.Source, $"Name '{entry.Key}' in {form.Property} is not valid: {error.Message}");
}

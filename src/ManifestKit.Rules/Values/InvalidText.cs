using ManifestKit.Languages;

namespace ManifestKit.Rules;

/// <summary>MK8010: a text that its readers reject.</summary>
public sealed class InvalidText() : Rule("MK8010", RuleSeverity.Error, "Stack", "A text has not the form that is needed", [.. TextForms.All.Concat(TextForms.Keys).Select(form => form.Type).Distinct()])
{
    private static readonly ILookup<string, (string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> Texts = TextForms.All.ToLookup(form => form.Type);
    private static readonly ILookup<string, (string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> Keys = TextForms.Keys.ToLookup(form => form.Type);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var type in subject.Types)
        {
            foreach (var (_, property, check) in Texts[type])
            {
                if (subject[property] is { IsAbsent: false } declared && !TextForms.IsPattern(subject, property))
                {
                    foreach (var finding in declared.Items.Prepend(declared).SelectMany(value => OfText(property, value, check)))
                        yield return finding;
                }
            }

            foreach (var (_, property, check) in Keys[type])
            {
                foreach (var finding in subject[property].Entries.SelectMany(entry => OfKey(property, entry, check)))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfText(string property, Fact value, Func<string, IReadOnlyList<SyntaxError>> check)
        => value.Text is { } text ? check(text).Select(error => new Finding(value.Source, $"{property} '{text}' is not valid: {error.Message}", error.Span)) : [];

    private static IEnumerable<Finding> OfKey(string property, MapEntry entry, Func<string, IReadOnlyList<SyntaxError>> check)
        => check(entry.Key).Select(error => new Finding(entry.Value.Source, $"Name '{entry.Key}' in {property} is not valid: {error.Message}"));
}

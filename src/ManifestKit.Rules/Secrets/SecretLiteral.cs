using ManifestKit.Languages;

namespace ManifestKit.Rules;

/// <summary>MK7001: a text that looks like a secret would be readable in what is rendered.</summary>
public sealed class SecretLiteral() : Rule("MK7001", RuleSeverity.Warning, "Security", "A literal looks like a secret", "Workload", "PodContainer", "Variable", "ConfigFiles")
{
    private static readonly string[] Lists = ["Command", "Arguments"];
    private static readonly string[] VariableTexts = ["Example", "Default"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => subject.Types[0] switch
        {
            "Variable" => OfVariable(subject),
            "ConfigFiles" => OfFiles(subject),
            _ => OfWorkload(subject),
        };

    private static IEnumerable<Finding> OfWorkload(DeclaredObject workload)
    {
        foreach (var entry in workload["Environment"].Entries)
        {
            if (entry.Value.Text is { } text && SecretText.IsSecretName(entry.Key) && !SecretText.IsPlaceholder(text))
                yield return Found(entry.Value, $"Variable '{entry.Key}' has its secret");
            else if (entry.Value.TextWithHoles is { } partial && SecretText.Kind(partial) is { } kind)
                yield return Found(entry.Value, $"Variable '{entry.Key}' has {kind}");
        }

        foreach (var fact in Lists.SelectMany(l => workload[l].Items))
        {
            if (fact.TextWithHoles is { } text && SecretText.Kind(text) is { } kind)
                yield return Found(fact, $"An argument has {kind}");
        }
    }

    private static IEnumerable<Finding> OfVariable(DeclaredObject variable)
    {
        var name = variable["Name"].Text ?? "";
        foreach (var fact in VariableTexts.Select(p => variable[p]))
        {
            if (fact.Text is { } text && (SecretText.Kind(text) is not null || (SecretText.IsSecretName(name) && !SecretText.IsPlaceholder(text))))
                yield return new(fact.Source, $"'{text}', shown for variable '{name}', looks like a real secret; show a placeholder such as change-me.");
        }
    }

    private static IEnumerable<Finding> OfFiles(DeclaredObject files)
    {
        foreach (var file in files["Files"].Entries)
        {
            if (file.Value.Text is not { } text)
                continue;
            foreach (var (name, value) in SettingText.Secrets(text))
                yield return Found(file.Value, $"'{name}' in file '{file.Key}' has its secret", value);
            foreach (var (kind, value) in SettingText.Kinds(text))
                yield return Found(file.Value, $"File '{file.Key}' has {kind}", value);
        }
    }

    private static Finding Found(Fact fact, string problem, TextSpan? span = null)
        => new(fact.Source, $"{problem} in the declaration, readable in every rendered file; declare a Secret and give its key or a SecretFile.", span);
}

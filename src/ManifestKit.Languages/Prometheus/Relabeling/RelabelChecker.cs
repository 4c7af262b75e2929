using System.Text;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Languages.Prometheus;

internal sealed class RelabelChecker(RelabelRule rule, NameScheme scheme)
{
    private const string Actions =
        "replace, keep, drop, keepequal, dropequal, hashmod, labelmap, labeldrop, labelkeep, lowercase or uppercase";

    private readonly List<RelabelError> errors = [];
    private readonly string action = rule.Action ?? "replace";

    public IReadOnlyList<RelabelError> Check()
    {
        foreach (var label in rule.SourceLabels)
            AddAll("source_labels", LabelName.Check(label, scheme));
        if (rule.Regex is { } regex)
            AddAll("regex", Re2Pattern.Parse(regex).Errors);

        switch (action)
        {
            case "replace":
                RequireTarget(templated: true);
                break;
            case "lowercase" or "uppercase":
                RequireTarget(templated: false);
                Forbid("replacement", rule.Replacement);
                break;
            case "hashmod":
                RequireTarget(templated: false);
                if (rule.Modulus is null or 0)
                    Add("modulus", "Found no modulus; 'hashmod' needs one of at least 1.");
                break;
            case "keepequal" or "dropequal":
                RequireTarget(templated: false);
                Forbid("regex", rule.Regex);
                Forbid("separator", rule.Separator);
                Forbid("replacement", rule.Replacement);
                Forbid("modulus", rule.Modulus);
                break;
            case "labelmap":
                CheckTemplate("replacement", rule.Replacement ?? "$1");
                break;
            case "labeldrop" or "labelkeep":
                Forbid("source_labels", rule.SourceLabels.Count > 0 ? rule.SourceLabels : null);
                Forbid("target_label", rule.TargetLabel);
                Forbid("separator", rule.Separator);
                Forbid("replacement", rule.Replacement);
                Forbid("modulus", rule.Modulus);
                break;
            case "keep" or "drop":
                break;
            default:
                errors.Add(new RelabelError("action", new SyntaxError(new TextSpan(0, action.Length), $"{Found.Quote(action)} is not an action; expected {Actions}.")));
                break;
        }

        return errors;
    }

    private void RequireTarget(bool templated)
    {
        if (string.IsNullOrEmpty(rule.TargetLabel))
            Add("target_label", $"'{action}' needs the label that it writes. Add it.");
        else if (templated)
            CheckTemplate("target_label", rule.TargetLabel!);
        else
            AddAll("target_label", LabelName.Check(rule.TargetLabel!, scheme));
    }

    // With $1 or ${name} replaced by a letter, the template must be a label's name.
    private void CheckTemplate(string field, string template)
    {
        var name = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '$' ? ReferenceEnd(template, i) : -1;
            name.Append(end < 0 ? template[i] : 'x');
            i = end < 0 ? i : end - 1;
        }

        if (LabelName.Check(name.ToString(), scheme) is { Count: > 0 } wrong)
            errors.Add(new RelabelError(field, new SyntaxError(new TextSpan(0, template.Length), wrong[0].Message)));
    }

    private static int ReferenceEnd(string text, int dollar)
    {
        var start = dollar + 1;
        var braced = start < text.Length && text[start] == '{';
        var end = braced ? start + 1 : start;
        while (end < text.Length && (Ascii.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        if (braced)
            return end > start + 1 && end < text.Length && text[end] == '}' ? end + 1 : -1;
        return end > start ? end : -1;
    }

    private void Forbid(string field, object? value)
    {
        if (value is not null)
            Add(field, $"'{action}' does not use {field}. Leave it out.");
    }

    private void Add(string field, string message) => errors.Add(new RelabelError(field, new SyntaxError(default, message)));

    private void AddAll(string field, IReadOnlyList<SyntaxError> found) => errors.AddRange(found.Select(error => new RelabelError(field, error)));
}

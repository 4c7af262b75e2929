using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1003: more is reserved than is allowed.</summary>
public sealed class RequestAboveLimit() : Rule("MK1003", RuleSeverity.Error, "Kubernetes", "A request is above its limit", "Resources")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => Compare(subject["CpuRequest"], subject["CpuLimit"], "Cpu").Concat(Compare(subject["MemoryRequest"], subject["MemoryLimit"], "Memory"));

    private static IEnumerable<Finding> Compare(Fact request, Fact limit, string resource)
    {
        if (Amount(request) is { } requested && Amount(limit) is { } allowed && requested > allowed)
        {
            yield return new(
                request.Source,
                $"{resource}Request '{request.Text}' is above {resource}Limit '{limit.Text}', which Kubernetes rejects; lower the request or raise the limit.");
        }
    }

    private static Quantity? Amount(Fact fact)
        => fact.Text is { } text && Quantity.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}

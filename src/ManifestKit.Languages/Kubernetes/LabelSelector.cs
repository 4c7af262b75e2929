namespace ManifestKit.Languages.Kubernetes;

/// <summary>A label selector as kubectl's <c>-l</c> and the API's <c>labelSelector</c> read it: <c>app=web,tier in (a, b),!canary</c>.</summary>
/// <param name="Requirements">What an object's labels must fulfil, all of them; none selects everything.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors">Label selectors</see>.</remarks>
public sealed record LabelSelector(IReadOnlyList<LabelRequirement> Requirements)
{
    /// <summary>Reads a selector.</summary>
    public static Parsed<LabelSelector> Parse(string text) => new LabelSelectorParser(text).Parse();

    /// <summary>Whether an object with these labels is selected.</summary>
    public bool Selects(IReadOnlyDictionary<string, string> labels) => Requirements.All(requirement => requirement.IsMetBy(labels));

    /// <inheritdoc/>
    public override string ToString() => string.Join(",", Requirements);
}

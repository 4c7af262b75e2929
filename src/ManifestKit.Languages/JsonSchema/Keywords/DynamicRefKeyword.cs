using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>$dynamicRef</c> and <c>$recursiveRef</c>: references that the outermost resource on the way can redirect.</summary>
/// <remarks>Reference: https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.2.</remarks>
/// <param name="source">What the keyword is compiled from.</param>
/// <param name="initial">The target if nobody redirects it.</param>
/// <param name="anchor">The name of the anchor; empty for <c>$recursiveRef</c>.</param>
internal sealed class DynamicRefKeyword(KeywordSource source, SchemaNode initial, string anchor) : Keyword(source)
{
    public static Keyword? Compile(KeywordSource source)
    {
        var reference = source.Text();
        if (source.Resolve(reference) is not { } initial)
            return null;
        var fragment = UriReference.Split(reference).Fragment;
        var canBeRedirected = initial.Resource.DynamicAnchors.Contains(fragment);
        return canBeRedirected ? new DynamicRefKeyword(source, initial, fragment) : new RefKeyword(source, initial);
    }

    public static Keyword? CompileRecursive(KeywordSource source) => source.Resolve(source.Text()) is not { } initial ? null
        : initial.Resource.IsRecursiveAnchor ? new DynamicRefKeyword(source, initial, anchor: "")
        : new RefKeyword(source, initial);

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        foreach (var resource in run.DynamicScope)
        {
            if (resource.DynamicTargets.TryGetValue(anchor, out var target))
                return target.Evaluate(instance, run, parts);
        }

        return initial.Evaluate(instance, run, parts);
    }
}

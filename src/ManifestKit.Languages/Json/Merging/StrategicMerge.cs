namespace ManifestKit.Languages.Json;

/// <summary>Whose strategic merge to follow; they differ in the order of lists and in the directives they know.</summary>
public enum StrategicMergeFlavor
{
    /// <summary>The API server and <c>kubectl patch</c>: items keep their neighbours; <c>$retainKeys</c> and orders are obeyed.</summary>
    Kubernetes,

    /// <summary>Kustomize: the patch's items come first, in its order; it knows <c>$patch</c> only.</summary>
    Kustomize,
}

/// <summary>Merges a partial object into a whole one, as Kubernetes does: maps by field, lists by key where the schema says so.</summary>
/// <remarks>
/// Reference: https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md.
/// </remarks>
public static class StrategicMerge
{
    /// <param name="target">The whole object.</param>
    /// <param name="patch">The partial object, perhaps with directives such as <c>$patch: delete</c>.</param>
    /// <param name="schema">What is known about the object; null for a custom resource, whose lists are replaced.</param>
    /// <param name="flavor">Whose behaviour to follow.</param>
    /// <returns>The merged object, or what cannot be merged; the spans are those of the patch.</returns>
    public static Parsed<DataNode> Apply(DataNode target, DataNode patch, IMergeSchema? schema, StrategicMergeFlavor flavor)
    {
        List<SyntaxError> errors = [];
        var merged = flavor == StrategicMergeFlavor.Kustomize
            ? new KustomizeMerge(errors).Merge(target, patch, schema)
            : new KubernetesMerge(errors).Merge(target, patch, schema);
        return Parsed.Of(errors.Count > 0 ? null : merged ?? DataScalar.Null, errors);
    }
}

namespace ManifestKit.Languages.Json;

/// <summary>What a schema says about merging a value: facts of Kubernetes' API, supplied by the caller.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/.</remarks>
public interface IMergeSchema
{
    /// <summary>The schema of a map's field; null if nothing is known about it.</summary>
    IMergeSchema? Field(string name);

    /// <summary>The schema of a list's items; null if nothing is known about them.</summary>
    IMergeSchema? Items { get; }

    /// <summary>Whether a list is merged instead of replaced: <c>x-kubernetes-patch-strategy</c> has <c>merge</c>.</summary>
    bool MergesList { get; }

    /// <summary>The field that tells items apart, <c>x-kubernetes-patch-merge-key</c>; null for lists of scalars.</summary>
    string? MergeKey { get; }

    /// <summary>All fields that tell items apart, <c>x-kubernetes-list-map-keys</c>; Kustomize prefers them. Empty if there are none.</summary>
    IReadOnlyList<string> ListMapKeys { get; }
}

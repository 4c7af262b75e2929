using ManifestKit.Documents;
using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Rendering.Changes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Objects with the declared changes applied: those of the declaration that an object comes from, then those of the stack.</summary>
internal static class ChangedObjects
{
    public static IEnumerable<ClusterObject> Of(IEnumerable<ClusterObject> objects, EnvironmentScope scope) =>
        objects.Select(cluster => Changed(cluster, [.. ChangesOf(cluster.Origin), .. scope.Stack.Changes], scope));

    private static ClusterObject Changed(ClusterObject cluster, IReadOnlyList<DocumentChange> changes, EnvironmentScope scope)
    {
        if (changes.Count == 0)
            return cluster.WithoutDocument();

        var document = DocumentChanges.Apply(changes, cluster.Document!, scope);
        if (document is Job { Metadata: { } metadata } job && metadata.Name == cluster.Name && cluster.Origin is OneShotJob declared)
            metadata.Name = Jobs.NameOf(job, declared, scope);
        if (HasName(document))
            return new ClusterObject(cluster.Owner, document, cluster.Origin).WithoutDocument();
        throw new RenderException(changes[0], $"A change takes the name of the {cluster.Kind} '{cluster.Name}' away; keep its Metadata.");
    }

    private static bool HasName(IDocument document) => document is not Kubernetes.IKubernetesObject { Metadata: not { Name.Length: > 0 } };

    private static IReadOnlyList<DocumentChange> ChangesOf(Declaration origin) => origin switch
    {
        Workload workload => workload.Changes,
        Gateway gateway => gateway.Changes,
        ExtraObject declared => declared.Changes,
        _ => [],
    };
}

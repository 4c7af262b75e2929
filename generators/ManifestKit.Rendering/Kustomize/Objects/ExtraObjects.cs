using ManifestKit.Rendering.Changes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The objects that a stack declares as they are, with the labels that every object carries.</summary>
internal static class ExtraObjects
{
    private const string Folder = "objects";

    /// <exception cref="RenderException">One of them has no name.</exception>
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope) =>
        scope.Stack.Objects.OfType<KubernetesObject>().Select(declared => Labelled(declared, scope));

    private static ClusterObject Labelled(KubernetesObject declared, EnvironmentScope scope)
    {
        var document = ObjectCopy.Of(declared.Object);
        if (document.Metadata is not { Name: { Length: > 0 } name } metadata)
            throw new RenderException(declared, $"The {document.Kind} has no name; set Metadata.Name.");

        var labels = Metadata.Labels(name, scope.Stack);
        foreach (var (key, value) in metadata.Labels ?? new Dictionary<string, string>())
            labels[key] = value;
        metadata.Labels = labels;
        return new(Folder, document, declared);
    }
}

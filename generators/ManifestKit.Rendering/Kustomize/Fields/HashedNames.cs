using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Gives generated ConfigMaps their names, and puts those names where pods refer to them. It is the last step of a build.</summary>
internal sealed class HashedNames
{
    private readonly Dictionary<(string? Namespace, string Name), string> _names = [];

    /// <summary>Names a generated ConfigMap.</summary>
    public void Add(string? space, DataMap configMap) => _names[(space, configMap.MapOf("metadata")!.TextOf("name")!)] = NameHashes.Of(configMap);

    /// <summary>The object with the names in it.</summary>
    /// <param name="space">The namespace that it is in.</param>
    /// <param name="node">The object.</param>
    /// <param name="isGenerated">Whether it is one of the ConfigMaps.</param>
    public DataMap Apply(string? space, DataMap node, bool isGenerated)
    {
        if (isGenerated)
        {
            var metadata = node.MapOf("metadata")!;
            return node.With("metadata", metadata.With("name", Renamed(space, (DataScalar)metadata["name"]!)));
        }

        return _names.Count > 0 && HasPods(node)
            ? (DataMap)node.Fields((key, value) => key is "configMap" or "configMapRef" or "configMapKeyRef" ? Referring(space, value) : value)
            : node;
    }

    private static bool HasPods(DataMap node) =>
        node.TextOf("kind") is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" or "ReplicationController" or "Job" or "CronJob" or "Pod";

    private DataNode Referring(string? space, DataNode value)
    {
        if (value is not DataMap reference || reference["name"] is not DataScalar name)
            return value;
        var renamed = Renamed(space, name);
        return ReferenceEquals(renamed, name) ? value : reference.With("name", renamed);
    }

    private DataScalar Renamed(string? space, DataScalar name) => _names.TryGetValue((space, name.Text), out var hashed) ? DataScalar.Of(hashed) : name;
}

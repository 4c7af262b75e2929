namespace ManifestKit.Rendering.Kustomize;

/// <summary>Everything that an environment has, complete: what its overlay has to build.</summary>
internal sealed class EnvironmentObjects
{
    /// <summary>Renders an environment. Objects that are as in the base are those of the base.</summary>
    public EnvironmentObjects(EnvironmentScope scope, BaseLayer declared)
    {
        Scope = scope;
        var users = new SecretUsers(scope);
        users.CheckReadable();
        Objects =
        [
            .. ChangedObjects.Of([.. Namespaces.Of(scope), .. ExternalSecrets.Of(users, scope), .. SealedSecretObjects.Of(users, scope)], scope),
            .. ClusterObjects.Of(scope).Select(o => declared.Objects.TryGetValue(o.Id, out var same) && same.Node.DeepEquals(o.Node) ? same : o),
        ];
        UniqueObjects.ById(Objects.Select(o => new DeclaredObject(o, scope)), o => o.Id, o => o.Origin);
        ConfigMaps = [.. Kustomize.ConfigMaps.OfDeclaredFiles(scope)];
        RenderedConfigMaps = [.. Kustomize.ConfigMaps.OfRenderedFiles(scope)];
    }

    public EnvironmentScope Scope { get; }

    /// <summary>The objects that have files, in the order in which a reader looks for them.</summary>
    public IReadOnlyList<ClusterObject> Objects { get; }

    /// <summary>The ConfigMaps of files that stand in declarations.</summary>
    public IReadOnlyList<GeneratedConfigMap> ConfigMaps { get; }

    /// <summary>The ConfigMaps of files of other targets, which are generated where those files are.</summary>
    public IReadOnlyList<(string Folder, GeneratedConfigMap Map)> RenderedConfigMaps { get; }

    /// <summary>All objects, those that are generated too. Names are those before hashes, and the environment's namespace is not set.</summary>
    public IEnumerable<ClusterObject> All() => Objects.Concat(Generated());

    /// <summary>The objects that are generated. Names are those before hashes.</summary>
    public IEnumerable<ClusterObject> Generated() => ConfigMaps.Concat(RenderedConfigMaps.Select(rendered => rendered.Map)).Select(map => map.Object(Scope));
}

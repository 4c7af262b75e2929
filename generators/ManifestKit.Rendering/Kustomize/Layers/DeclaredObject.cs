using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An object as an environment declares it, in its namespace.</summary>
internal sealed class DeclaredObject
{
    public DeclaredObject(ClusterObject rendered, EnvironmentScope scope)
    {
        Origin = rendered.Origin;
        Namespace = rendered.Namespace ?? (Namespaced.Is(rendered.ApiVersion, rendered.Kind) ? scope.Namespace : null);
        Id = rendered.Id with { Namespace = Namespace };
        Node = rendered.Kind is "RoleBinding" or "ClusterRoleBinding" ? WithSubjects(rendered.Node, scope.Namespace) : rendered.Node;
    }

    public Declaration Origin { get; }

    public ObjectId Id { get; }

    /// <summary>The namespace that it is in; null if its kind is in none.</summary>
    public string? Namespace { get; }

    /// <summary>The object. Only a namespace of its own is set in it.</summary>
    public DataMap Node { get; }

    /// <summary>The object with its namespace in it.</summary>
    public DataMap Complete() => Namespace is null || Node.MapOf("metadata")!.Contains("namespace") ? Node : Namespaced.In(Namespace, Node);

    private static DataMap WithSubjects(DataMap node, string space)
    {
        var subjects = node.ListOf("subjects").Cast<DataMap>()
            .Select(subject => subject.Contains("namespace") ? subject : subject.With("namespace", DataScalar.Of(space)));
        return node.With("subjects", new DataList(subjects));
    }
}

using ManifestKit.SchemaTypes.Emitting;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>A file that a project names as one of definitions.</summary>
/// <param name="Path">The file.</param>
/// <param name="RootNamespace">The project's root namespace.</param>
/// <param name="Namespace">The namespace that the project gives its classes; null: one for each group below the root namespace.</param>
internal sealed record CrdSource(string Path, string RootNamespace, string? Namespace)
{
    /// <summary>
    /// The namespace of a resource, without its version: of the group <c>shop.example.com</c> it is <c>Infrastructure.Crds.Shop</c>. What is
    /// between keeps it apart from the project's own classes, one of which may well be called <c>Shop</c>.
    /// </summary>
    public string NamespaceOf(CustomResource resource) => Namespace ?? Below("Crds." + Names.Pascal(resource.Group.Split('.')[0]));

    private string Below(string name) => RootNamespace.Length == 0 ? name : RootNamespace + "." + name;
}

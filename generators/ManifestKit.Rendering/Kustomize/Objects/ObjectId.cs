namespace ManifestKit.Rendering.Kustomize;

/// <summary>What tells an object from all others of an environment.</summary>
/// <param name="ApiVersion">The group and the version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace that the object names itself; null: none.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectId(string ApiVersion, string Kind, string? Namespace, string Name)
{
    /// <summary>The object as a message names it.</summary>
    public override string ToString() => $"{Kind} '{Name}'{(Namespace is null ? "" : $" in namespace '{Namespace}'")}";
}

using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An object at some stage of a build.</summary>
/// <param name="Node">The object; its name is the one before hashes.</param>
internal sealed record BuiltObject(DataMap Node)
{
    /// <summary>The namespace that a transformer gives it; null if it names one itself, or is in none.</summary>
    public string? Placed { get; init; }

    /// <summary>Whether it is made by a generator, so that its name gets a hash.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Whether it is what stands in a file.</summary>
    public bool IsAsRead { get; init; }

    public string ApiVersion => Node.TextOf("apiVersion") ?? "";

    public string Kind => Node.TextOf("kind") ?? "";

    public string Name => Node.MapOf("metadata")?.TextOf("name") ?? "";

    public string? Namespace => Node.MapOf("metadata")?.TextOf("namespace") ?? Placed;

    public ObjectId Id => new(ApiVersion, Kind, Namespace, Name);

    /// <summary>The object with its namespace in it.</summary>
    public DataMap Complete() => Placed is null ? Node : Namespaced.In(Placed, Node);
}

using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Finds kinds that do not exist. Of groups that are not Kubernetes' own, and not shipped, nothing is known.</summary>
internal static class KnownKind
{
    /// <summary>What is wrong with an object's kind, as the end of a sentence about it; null if nothing is known to be.</summary>
    public static string? Misfit(ObjectId id) => SchemaFacts.OfKind(id.ApiVersion, id.Kind) is null && SchemaFacts.HasGroupOf(id.ApiVersion)
        ? $"Kubernetes does not know: there is no {id.Kind} in {id.ApiVersion}."
        : null;
}

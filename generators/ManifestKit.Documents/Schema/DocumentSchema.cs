using System.Collections.Concurrent;
using ManifestKit.Languages.JsonSchema;

namespace ManifestKit.Documents;

/// <summary>The facts of a type as a JSON schema, to check a document that was written and read back.</summary>
/// <remarks>A schema is compiled when it is first asked for, and then kept.</remarks>
public static class DocumentSchema
{
    private static readonly ConcurrentDictionary<SchemaType, Lazy<CompiledSchema>> s_documents = new();
    private static readonly ConcurrentDictionary<SchemaType, Lazy<CompiledSchema>> s_patches = new();

    /// <summary>The schema of whole documents of a type. A field that the type does not have is an error.</summary>
    /// <param name="type">The type of the document's root.</param>
    public static CompiledSchema Of(SchemaType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return s_documents.GetOrAdd(type, static root => new(() => Compile(root, isPatch: false))).Value;
    }

    /// <summary>The schema of strategic merge patches: nothing but the identity is required, null takes a field away, and directives may stand anywhere.</summary>
    /// <param name="type">The type of the object that is patched.</param>
    /// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/#use-a-strategic-merge-patch-to-update-a-deployment"/>
    public static CompiledSchema OfPatch(SchemaType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return s_patches.GetOrAdd(type, static root => new(() => Compile(root, isPatch: true))).Value;
    }

    private static CompiledSchema Compile(SchemaType root, bool isPatch) =>
        CompiledSchema.Compile(SchemaTree.Of(root, isPatch), new() { AssertFormats = true, CompilesOnDemand = true }).Value;
}

using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A change that a cluster does not make.</summary>
/// <param name="Path">The place in the object.</param>
/// <param name="Before">What stands there in the object that exists; null: nothing.</param>
/// <param name="After">What is declared; null: nothing.</param>
/// <param name="Page">Where Kubernetes says that it cannot change.</param>
internal sealed record ImmutableChange(JsonPointer Path, DataNode? Before, DataNode? After, string Page)
{
    /// <summary>What changes, what comes of it, and what to do.</summary>
    /// <param name="kind">The object's kind. What is in a Secret is not shown.</param>
    public string Describe(string kind) => kind == "Secret" && Path.Tokens[0] != "type"
        ? $"something else at {Path} than before; {Consequence(kind)} See {Page}"
        : $"{DataDifference.Show(After)} at {Path}, and gave {DataDifference.Show(Before)} before; {Consequence(kind)} See {Page}";

    private string Consequence(string kind)
    {
        const string otherwise = "if the object is deleted first, render with --force.";
        if (ClaimSize.IsAt(Path) && ClaimSize.IsSmaller(After, Before))
            return "a disk never shrinks. Keep its size, or declare a smaller one beside it, under another name, and move the data.";
        if (ClaimSize.IsAt(Path) && ClaimSize.IsSmaller(Before, After))
            return $"Kubernetes rejects that change of a {kind} that exists. Keep the size here and grow the claims with 'kubectl patch pvc'; {otherwise}";
        return kind == "Service" && After is null
            ? $"Kubernetes silently keeps what was there. Keep it too, or declare the Service under another name; {otherwise}"
            : $"Kubernetes rejects that change of a {kind} that exists. Keep what was there, or declare it under another name; {otherwise}";
    }
}

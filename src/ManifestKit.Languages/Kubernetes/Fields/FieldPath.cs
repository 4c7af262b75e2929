namespace ManifestKit.Languages.Kubernetes;

/// <summary>A field of the pod, as the downward API names it: <c>metadata.name</c>, <c>metadata.labels['app']</c>.</summary>
/// <param name="Path">The path without the key: <c>metadata.labels</c>.</param>
/// <param name="Key">The key of a label or annotation; null when the whole field is meant.</param>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields">Available fields</see>.</remarks>
public sealed record FieldPath(string Path, string? Key)
{
    /// <summary>Reads the path of a field that is available in this place.</summary>
    public static Parsed<FieldPath> Parse(string text, FieldPathUse use) => FieldPathParser.Parse(text, use);

    /// <inheritdoc/>
    public override string ToString() => Key is null ? Path : $"{Path}['{Key}']";
}

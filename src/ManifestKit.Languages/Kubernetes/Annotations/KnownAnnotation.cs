namespace ManifestKit.Languages.Kubernetes;

/// <summary>An annotation that a controller reads.</summary>
/// <param name="Key">The key with its prefix.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Choices">The values, or the entries of a list, that are possible; empty when any is.</param>
public sealed record KnownAnnotation(string Key, AnnotationValueKind Kind, IReadOnlyList<string> Choices)
{
    /// <summary>Says what is wrong with a value.</summary>
    public IReadOnlyList<SyntaxError> Check(string value) => AnnotationValueChecker.Check(this, value);
}

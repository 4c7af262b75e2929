namespace ManifestKit.Languages.PromQl;

/// <summary>A label name where it is written.</summary>
/// <param name="Name">The name without quotes.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public readonly record struct LabelName(string Name, TextSpan Span)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

namespace ManifestKit.Languages.JsonSchema;

/// <summary>What a schema finds wrong with a value.</summary>
/// <param name="InstancePath">The value, as a JSON Pointer such as <c>/spec/replicas</c>.</param>
/// <param name="SchemaPath">The keyword that rejects it, as a URI reference such as <c>#/properties/spec/type</c>.</param>
/// <param name="Span">Where the value stands in the text that it was read from.</param>
/// <param name="Message">What was found and what is expected.</param>
public sealed record SchemaViolation(string InstancePath, string SchemaPath, TextSpan Span, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Span} {(InstancePath.Length == 0 ? "/" : InstancePath)}: {Message} ({SchemaPath})";
}

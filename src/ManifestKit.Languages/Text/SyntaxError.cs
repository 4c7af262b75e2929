namespace ManifestKit.Languages;

/// <summary>What is wrong with a text, and where.</summary>
/// <param name="Span">The offending part of the text.</param>
/// <param name="Message">What was found, what was expected and, where it is known, what to write instead.</param>
public sealed record SyntaxError(TextSpan Span, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Span}: {Message}";
}

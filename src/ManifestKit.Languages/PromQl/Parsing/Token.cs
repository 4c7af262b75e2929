namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>A token and where it stands.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

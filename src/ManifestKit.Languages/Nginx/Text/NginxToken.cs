namespace ManifestKit.Languages.Nginx;

internal enum NginxTokenKind
{
    Word,
    Semicolon,
    OpenBrace,
    CloseBrace,
    Comment,
    EndOfFile,
}

/// <summary>A token of the text.</summary>
/// <remarks>The value of a word is what nginx sees; that of a comment is the raw text.</remarks>
internal readonly record struct NginxToken(NginxTokenKind Kind, TextSpan Span, string Value);

namespace ManifestKit.Languages.GoTemplates;

internal enum TemplateTokenKind
{
    Word,
    Variable,
    Field,
    Literal,
    Symbol,
    End,
}

/// <summary>A token within an action.</summary>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, string Text, TextSpan Span);

namespace ManifestKit.Languages.JsonSchema.Cel;

/// <summary>The kinds of tokens.</summary>
internal enum CelTokenKind
{
    End,
    Name,
    Value,
    Sign,
}

/// <summary>A part of an expression that is not divided further.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">How it is written; empty at the end.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct CelToken(CelTokenKind Kind, string Text, int Start);

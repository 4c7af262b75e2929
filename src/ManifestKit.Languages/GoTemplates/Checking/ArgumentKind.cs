namespace ManifestKit.Languages.GoTemplates;

/// <summary>What a function takes; only literals are checked against it.</summary>
internal enum ArgumentKind
{
    Any,
    Text,

    /// <summary>A number, or a text that holds one.</summary>
    Number,
    Pattern,
    Query,
    Duration,

    /// <summary>The format of <c>printf</c>.</summary>
    Format,
}

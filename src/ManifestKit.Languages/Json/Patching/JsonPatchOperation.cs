namespace ManifestKit.Languages.Json;

/// <summary>The six operations of JSON Patch.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc6902#section-4.</remarks>
public enum JsonPatchVerb
{
    /// <summary>Adds a field or an item, or replaces a field.</summary>
    Add,

    /// <summary>Removes a value, which must exist.</summary>
    Remove,

    /// <summary>Replaces a value, which must exist.</summary>
    Replace,

    /// <summary>Removes a value at one place and adds it at another.</summary>
    Move,

    /// <summary>Adds a copy of a value at another place.</summary>
    Copy,

    /// <summary>Fails unless the value is as stated.</summary>
    Test,
}

/// <summary>One step of a patch.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Path">Where.</param>
/// <param name="From">Where the value comes from; for <see cref="JsonPatchVerb.Move"/> and <see cref="JsonPatchVerb.Copy"/> only.</param>
/// <param name="Value">The value; for add, replace and test only.</param>
/// <param name="Span">Where the operation stands in the patch's text.</param>
public sealed record JsonPatchOperation(
    JsonPatchVerb Verb, JsonPointer Path, JsonPointer? From = null, DataNode? Value = null, TextSpan Span = default);

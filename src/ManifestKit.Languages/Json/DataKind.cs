namespace ManifestKit.Languages.Json;

/// <summary>The six kinds of value of the JSON data model, which JSON and YAML share.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc8259#section-3.</remarks>
public enum DataKind
{
    /// <summary>The value <c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number of any size and precision.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>An ordered list of values: a JSON array, a YAML sequence.</summary>
    List,

    /// <summary>Named values in the order of the text: a JSON object, a YAML mapping.</summary>
    Map,
}

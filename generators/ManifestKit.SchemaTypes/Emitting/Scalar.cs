namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>How a scalar of the facts is held and written.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Writing">The kind of call that writes it.</param>
internal sealed record Scalar(string Type, ScalarWriting Writing)
{
    /// <summary>The scalar of that name; null if the language of facts has none.</summary>
    public static Scalar? Find(string name) => name switch
    {
        "string" or "base64" => new("string", ScalarWriting.Text),
        "bool" => new("bool", ScalarWriting.Flag),
        "int32" => new("int", ScalarWriting.Number),
        "int64" => new("long", ScalarWriting.Number),
        "double" => new("double", ScalarWriting.Number),
        "any" => new(Documents + "IDocument", ScalarWriting.Object),
        "date-time" => Struct("Timestamp"),
        "duration" => Struct("Duration"),
        "quantity" => Struct("Quantity"),
        "int-or-string" => Struct("IntOrString"),
        "number-or-string" => Struct("NumberOrString"),
        "bool-or-string" => Struct("BoolOrString"),
        "bool-or-number" => Struct("BoolOrNumber"),
        "string-or-list" => Struct("StringOrList"),
        "string-or-any" => Struct("StringOrDocument"),
        "scalar" => Struct("Scalar"),
        _ => null,
    };

    /// <summary>The namespace of the types that are written by hand.</summary>
    public const string Documents = "global::ManifestKit.Documents.";

    private static Scalar Struct(string name) => new(Documents + name, ScalarWriting.Value);
}

/// <summary>The ways to write a scalar.</summary>
internal enum ScalarWriting
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A truth value.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A structure that writes itself.</summary>
    Value,

    /// <summary>An object that writes itself.</summary>
    Object,
}

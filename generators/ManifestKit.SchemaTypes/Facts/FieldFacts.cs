namespace ManifestKit.SchemaTypes.Facts;

/// <summary>One member of a class: its name on the wire, its type and its flags.</summary>
/// <param name="Name">The name on the wire; <c>*</c> for the members that the schema leaves open.</param>
/// <param name="Shape">The type.</param>
/// <param name="Flags">The flags, in the order of the line.</param>
internal sealed record FieldFacts(string Name, TypeShape Shape, EquatableArray<Flag> Flags)
{
    /// <summary>The flag that holds a description of a member or a type: for comments only, it is not written to facts files.</summary>
    public const string Description = "text";

    /// <summary>Whether this stands for all members that have no field of their own.</summary>
    public bool IsRest => Name == "*";

    /// <summary>Whether the schema demands the member.</summary>
    public bool IsRequired => Has("required");

    /// <summary>Whether null is a value of its own, to be written as null.</summary>
    public bool IsNullable => Has("nullable");

    /// <summary>The only value that the member can have, if there is just one.</summary>
    public string? Constant => Value("const");

    /// <summary>The name of the C# property, where it does not follow from the name on the wire.</summary>
    public string? PropertyName => Value("as");

    /// <summary>Whether the flag is there, with or without a value.</summary>
    public bool Has(string flag) => Value(flag) is not null;

    /// <summary>The value of a flag; empty if it has none, null if the flag is absent.</summary>
    public string? Value(string flag) => Flag.Find(Flags, flag);
}

namespace ManifestKit.SchemaTypes.Facts;

/// <summary>What C# construct a type of the facts becomes.</summary>
internal enum TypeKind
{
    /// <summary>A sealed class that writes itself.</summary>
    Class,

    /// <summary>An interface that several classes have in common.</summary>
    Interface,

    /// <summary>A closed set of values.</summary>
    Enum,

    /// <summary>Names for well-known values of an open set.</summary>
    Constants,
}

/// <summary>One type of a format.</summary>
/// <param name="Kind">What it becomes.</param>
/// <param name="Namespace">Its namespace below the format's; may be empty.</param>
/// <param name="Name">Its name.</param>
/// <param name="Flags">Its flags.</param>
/// <param name="Fields">The members of a class or an interface.</param>
/// <param name="Values">The values of an enum or of constants.</param>
internal sealed record TypeFacts(
    TypeKind Kind,
    string Namespace,
    string Name,
    EquatableArray<Flag> Flags,
    EquatableArray<FieldFacts> Fields,
    EquatableArray<EnumValue> Values)
{
    /// <summary>The name within the format, by which other types refer to it.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The value of a flag; empty if it has none, null if the flag is absent.</summary>
    public string? Value(string flag) => Flag.Find(Flags, flag);

    /// <summary>The interfaces of the same format that a class has, by name.</summary>
    public string[] Interfaces => Value("is")?.Split(',') ?? [];
}

/// <summary>One value of an enum or of constants.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Wire">The exact spelling in the file.</param>
internal sealed record EnumValue(string Name, string Wire);

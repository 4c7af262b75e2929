namespace ManifestKit.Rules;

/// <summary>What kind of thing is known about a value.</summary>
public enum FactKind
{
    /// <summary>Not declared: the default of the property holds.</summary>
    Absent,

    /// <summary>Declared, but not known to this reader. Rules say nothing about it.</summary>
    Unknown,

    /// <summary>A text, possibly with parts that are not known.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>The name of an enumeration's member.</summary>
    Member,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A declared object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,
}

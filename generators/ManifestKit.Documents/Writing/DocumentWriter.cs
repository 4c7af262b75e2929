namespace ManifestKit.Documents;

/// <summary>Receives one document as a sequence of maps, lists and scalars, and writes it in a format.</summary>
/// <remarks>
/// A document is one value. Inside a map every value is preceded by one <c>Key</c>; inside a list values simply follow
/// each other. A call that breaks this order throws <see cref="InvalidOperationException"/>.
/// </remarks>
public abstract class DocumentWriter
{
    /// <summary>Starts a map. Its entries follow, in the order in which they are to be written.</summary>
    public abstract void BeginMap();

    /// <summary>Ends the innermost map.</summary>
    public abstract void EndMap();

    /// <summary>Starts a list. Its items follow.</summary>
    public abstract void BeginList();

    /// <summary>Ends the innermost list.</summary>
    public abstract void EndList();

    /// <summary>Writes the key of the next value: a name that a schema defines.</summary>
    /// <param name="utf8Name">A UTF-8 constant that needs no quotes in any format, without the colon.</param>
    public abstract void Key(ReadOnlySpan<byte> utf8Name);

    /// <summary>Writes the key of the next value: any name, quoted where the format needs it.</summary>
    /// <param name="name">The name. May be empty.</param>
    public abstract void Key(string name);

    /// <summary>Writes a string, which is read back as the same string.</summary>
    /// <param name="value">The string. May be empty.</param>
    public abstract void Value(string value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The truth value.</param>
    public abstract void Value(bool value);

    /// <summary>Writes an integer in decimal notation.</summary>
    /// <param name="value">The integer.</param>
    public abstract void Value(long value);

    /// <summary>Writes a number in the shortest form that is read back as the same number.</summary>
    /// <param name="value">The number.</param>
    public abstract void Value(double value);

    /// <summary>Writes the null value.</summary>
    public abstract void Null();

    /// <summary>Writes a key and its string: most lines of most documents, so that a writer may do both in one step.</summary>
    /// <param name="utf8Name">The key, as in <see cref="Key(ReadOnlySpan{byte})"/>.</param>
    /// <param name="value">The string, as in <see cref="Value(string)"/>.</param>
    internal virtual void Member(ReadOnlySpan<byte> utf8Name, string value)
    {
        Key(utf8Name);
        Value(value);
    }
}

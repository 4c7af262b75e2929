using System.ComponentModel;

namespace ManifestKit.Documents;

/// <summary>The calls of which a generated <c>Write</c> consists: each writes one member, key and value, and nothing at all if it is null.</summary>
/// <remarks>An empty list or map that was set is written, since it has a meaning of its own in most formats.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentMembers
{
    /// <summary>Writes a string.</summary>
    public static void Text(this DocumentWriter writer, ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
            writer.Member(key, value);
    }

    /// <summary>Writes a truth value.</summary>
    public static void Flag(this DocumentWriter writer, ReadOnlySpan<byte> key, bool? value)
    {
        if (value is { } flag)
        {
            writer.Key(key);
            writer.Value(flag);
        }
    }

    /// <summary>Writes an integer.</summary>
    public static void Number(this DocumentWriter writer, ReadOnlySpan<byte> key, long? value)
    {
        if (value is { } number)
        {
            writer.Key(key);
            writer.Value(number);
        }
    }

    /// <summary>Writes a number.</summary>
    public static void Number(this DocumentWriter writer, ReadOnlySpan<byte> key, double? value)
    {
        if (value is { } number)
        {
            writer.Key(key);
            writer.Value(number);
        }
    }

    /// <summary>Writes a structure.</summary>
    public static void Value<T>(this DocumentWriter writer, ReadOnlySpan<byte> key, T? value)
        where T : struct, IDocument
    {
        if (value is { } structure)
        {
            writer.Key(key);
            structure.Write(writer);
        }
    }

    /// <summary>Writes an object.</summary>
    public static void Object(this DocumentWriter writer, ReadOnlySpan<byte> key, IDocument? value)
    {
        if (value is not null)
        {
            writer.Key(key);
            value.Write(writer);
        }
    }
}

using System.ComponentModel;

namespace ManifestKit.Documents;

/// <summary>The calls of which a generated <c>Write</c> consists, for lists and maps.</summary>
/// <remarks>Lists are read by index and the usual dictionaries through their own enumerators, so that writing allocates nothing.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentCollections
{
    /// <summary>Writes a list of strings.</summary>
    public static void Texts(this DocumentWriter writer, ReadOnlySpan<byte> key, IList<string>? list)
    {
        if (list is null)
            return;
        writer.Key(key);
        writer.BeginList();
        for (var i = 0; i < list.Count; i++)
            writer.Value(list[i]);
        writer.EndList();
    }

    /// <summary>Writes a list of what writes itself; a null item is written as null.</summary>
    public static void Objects<T>(this DocumentWriter writer, ReadOnlySpan<byte> key, IList<T>? list)
        where T : IDocument?
    {
        if (list is null)
            return;
        writer.Key(key);
        writer.BeginList();
        for (var i = 0; i < list.Count; i++)
            WriteItem(writer, list[i]);
        writer.EndList();
    }

    /// <summary>Writes a map of strings.</summary>
    public static void TextMap(this DocumentWriter writer, ReadOnlySpan<byte> key, IDictionary<string, string>? map)
    {
        if (map is not Dictionary<string, string> dictionary)
        {
            writer.Map(key, map, static (writer, item) => writer.Value(item));
            return;
        }

        writer.Key(key);
        writer.BeginMap();
        foreach (var (name, value) in dictionary)
        {
            writer.Key(name);
            writer.Value(value);
        }

        writer.EndMap();
    }

    /// <summary>Writes a map of what writes itself; a null item is written as null.</summary>
    public static void ObjectMap<T>(this DocumentWriter writer, ReadOnlySpan<byte> key, IDictionary<string, T>? map)
        where T : IDocument? => writer.Map(key, map, static (writer, item) => WriteItem(writer, item));

    /// <summary>Writes a list.</summary>
    public static void List<T>(this DocumentWriter writer, ReadOnlySpan<byte> key, IList<T>? list, Action<DocumentWriter, T> write)
    {
        if (list is not null)
        {
            writer.Key(key);
            writer.Items(list, write);
        }
    }

    /// <summary>Writes a map.</summary>
    public static void Map<T>(this DocumentWriter writer, ReadOnlySpan<byte> key, IDictionary<string, T>? map, Action<DocumentWriter, T> write)
    {
        if (map is not null)
        {
            writer.Key(key);
            writer.Entries(map, write);
        }
    }

    /// <summary>Writes a list as a value.</summary>
    public static void Items<T>(this DocumentWriter writer, IList<T> list, Action<DocumentWriter, T> write)
    {
        writer.BeginList();
        for (var i = 0; i < list.Count; i++)
        {
            write(writer, list[i]);
        }

        writer.EndList();
    }

    /// <summary>Writes a map as a value.</summary>
    public static void Entries<T>(this DocumentWriter writer, IDictionary<string, T> map, Action<DocumentWriter, T> write)
    {
        writer.BeginMap();
        writer.Rest(map, write);
        writer.EndMap();
    }

    /// <summary>Writes the entries of a map into the map that is being written.</summary>
    public static void Rest<T>(this DocumentWriter writer, IDictionary<string, T>? map, Action<DocumentWriter, T> write)
    {
        switch (map)
        {
            case null:
                break;
            case Dictionary<string, T> dictionary:
                foreach (var (key, value) in dictionary)
                {
                    writer.Key(key);
                    write(writer, value);
                }

                break;
            default:
                foreach (var (key, value) in map)
                {
                    writer.Key(key);
                    write(writer, value);
                }

                break;
        }
    }

    private static void WriteItem<T>(DocumentWriter writer, T item)
        where T : IDocument?
    {
        if (item is null)
        {
            writer.Null();
        }
        else
        {
            item.Write(writer);
        }
    }
}

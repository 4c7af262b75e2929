using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Changes;

/// <summary>Copies a document that stands in a declaration: environments share the declaration, and must not share changes.</summary>
internal static class ObjectCopy
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <summary>A copy that has nothing in common with the original that could be changed.</summary>
    public static T Of<T>(T document)
        where T : class, IDocument => (T)Copy(document)!;

    private static object? Copy(object? value) => value switch
    {
        null or string or ValueType => value,
        IDictionary map => Fill((IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(ItemTypes(map, typeof(IDictionary<,>))))!, map),
        IList list => Fill((IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(ItemTypes(list, typeof(IList<>))))!, list),
        IDocument document when SchemaFacts.OfClass(document.GetType()) is not null => Members(document),
        _ => value,
    };

    private static object Members(IDocument document)
    {
        var type = document.GetType();
        var copy = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in s_properties.GetOrAdd(type, static one => [.. one.GetProperties().Where(member => member.CanWrite)]))
            property.SetValue(copy, Copy(property.GetValue(document)));
        return copy;
    }

    private static IDictionary Fill(IDictionary copy, IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
            copy.Add(entry.Key, Copy(entry.Value));
        return copy;
    }

    private static IList Fill(IList copy, IList list)
    {
        foreach (var item in list)
            copy.Add(Copy(item));
        return copy;
    }

    private static Type[] ItemTypes(object collection, Type definition) =>
        collection.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == definition).GetGenericArguments();
}

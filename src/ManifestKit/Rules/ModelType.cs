using System.Collections.Concurrent;
using System.Reflection;

namespace ManifestKit.Rules;

/// <summary>What rules need to know about a type of the model.</summary>
internal sealed class ModelType
{
    private static readonly ConcurrentDictionary<Type, ModelType> Known = new();

    private readonly Dictionary<string, int> _places;

    private ModelType(Type type)
    {
        Names = [.. BasesOf(type).Select(t => t.Name)];
        Properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0)];
        _places = Properties.Index().ToDictionary(p => p.Item.Name, p => p.Index, StringComparer.Ordinal);
        Holders = [.. Properties.Where(p => CanHoldObjects(p.PropertyType)).Select(p => p.Name)];
        Rules = [.. RuleCatalogue.All.Where(rule => rule.Subjects.Intersect(Names).Any())];
    }

    /// <summary>The names of the type and of those that it derives from.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What a declaration can set.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>The names of the properties that may hold other objects.</summary>
    public IReadOnlyList<string> Holders { get; }

    /// <summary>The rules that look at objects of the type.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The place of a property among <see cref="Properties"/>; null if there is none of that name.</summary>
    public int? IndexOf(string property) => _places.TryGetValue(property, out var place) ? place : null;

    public static ModelType Of(Type type) => Known.GetOrAdd(type, static t => new ModelType(t));

    /// <summary>Whether values of the type are objects of a declaration, and no simple values.</summary>
    public static bool IsDeclared(Type type) => type.IsClass && (type.Assembly == typeof(Stack).Assembly || type.IsSubclassOf(typeof(Declaration)));

    private static bool CanHoldObjects(Type type) => type.IsGenericType
        ? type.GetGenericArguments().Any(CanHoldObjects)
        : !type.IsValueType && type != typeof(string) && type != typeof(Text);

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
            yield return t;
    }
}

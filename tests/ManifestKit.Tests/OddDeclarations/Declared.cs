using System.Collections;
using System.Reflection;

namespace ManifestKit.Tests.OddDeclarations;

/// <summary>The properties of all that a stack declares.</summary>
internal static class Declared
{
    /// <summary>Each property that can be set, with the object that has it, always in the same order.</summary>
    public static IEnumerable<(object Owner, PropertyInfo Property)> PropertiesOf(Stack stack)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([stack]);
        while (open.TryPop(out var owner))
        {
            if (!seen.Add(owner))
                continue;
            foreach (var property in owner.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.SetMethod is not null))
            {
                if (property.Name != nameof(Declaration.Source))
                    yield return (owner, property);
                foreach (var part in Parts(property.GetValue(owner)))
                    open.Push(part);
            }
        }
    }

    private static IEnumerable<object> Parts(object? value) => value switch
    {
        null or string => [],
        IEnumerable list => list.Cast<object?>().SelectMany(Parts),
        _ => value.GetType() is { IsClass: true, Assembly: var assembly } && assembly == typeof(Stack).Assembly ? [value] : [],
    };
}

using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>
/// Finds what must not be null and is: mostly a static field that is used above its own initializer, which the compiler does not notice.
/// </summary>
internal static class NullParts
{
    /// <summary>The first null in a stack; null if there is none.</summary>
    public static HostException? FirstIn(Stack stack)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object Value, SourceLocation Place)>([(stack, stack.Source)]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next.Value))
                continue;
            var place = next.Value is Declaration { Source.Line: > 0 } declared ? declared.Source : next.Place;
            foreach (var property in ModelType.Of(next.Value.GetType()).Properties)
            {
                var value = property.GetValue(next.Value);
                if (value is null && IsNeverNull(property))
                    return Null($"{next.Value.GetType().Name}.{property.Name}", place);

                var position = 0;
                foreach (var part in Items(value))
                {
                    if (part is null)
                        return Null($"{next.Value.GetType().Name}.{property.Name}[{position}]", place);
                    if (ModelType.IsDeclared(part.GetType()))
                        open.Push((part, place));
                    position++;
                }
            }
        }

        return null;
    }

    private static IEnumerable Items(object? value) => value switch
    {
        null or string or ValueType or ICollection { Count: 0 } => Array.Empty<object>(),
        IEnumerable list => list,
        _ => new[] { value },
    };

    private static bool IsNeverNull(PropertyInfo property)
        => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false)
            && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull;

    private static HostException Null(string name, SourceLocation place) => new(
        HostError.DeclarationIsNull,
        $"{name} is null. A static field is null until its initializer has run, in the order of the file: declare what is used above its use.",
        SourcePlace.Of(place));
}

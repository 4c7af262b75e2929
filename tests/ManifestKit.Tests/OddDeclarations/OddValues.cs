using System.Collections;
using System.Reflection;

namespace ManifestKit.Tests.OddDeclarations;

/// <summary>Values that a property can hold and nobody means.</summary>
internal static class OddValues
{
    private static readonly string[] Texts = ["", " ", "x", "X_y", "a.b", "/", "/a b", "10m", "-", "1", new('z', 300), "a: b\n- c", "${X}", "{{ x }}", "\u00e9"];

    /// <summary>The odd values of a property, of which a null is one where it is allowed.</summary>
    public static IEnumerable<object?> Of(PropertyInfo property, object? current)
    {
        var odd = Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, current);
        return new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable && current is not null ? odd.Append(null) : odd;
    }

    private static IEnumerable<object?> Of(Type type, object? current) => type switch
    {
        _ when type == typeof(string) => Texts,
        _ when type == typeof(Text) => Texts.Select(text => (object)(Text)text),
        _ when type == typeof(int) => [-1, 0, 1, 70_000, int.MinValue, int.MaxValue],
        _ when type == typeof(double) => [-1.0, double.NaN, double.PositiveInfinity, double.MaxValue],
        _ when type == typeof(Duration) => [default(Duration), (-5).Seconds, 1.Milliseconds, 90.Days, new Duration(long.MaxValue)],
        _ when type == typeof(bool) => [!(bool)(current ?? false)],
        { IsEnum: true } => Enum.GetValues(type).Cast<object>(),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Lists(type.GetGenericArguments()[0], (IList)current!),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(NameMap<>) => [Activator.CreateInstance(type)],
        _ => [],
    };

    // None, and each item twice; of texts also each odd one.
    private static IEnumerable<object?> Lists(Type item, IList current)
    {
        yield return Array.CreateInstance(item, 0);
        yield return ListOf(item, [.. current, .. current]);
        foreach (var text in item == typeof(string) ? Texts : [])
            yield return ListOf(item, [text]);
    }

    private static Array ListOf(Type item, object?[] values)
    {
        var list = Array.CreateInstance(item, values.Length);
        values.CopyTo(list, 0);
        return list;
    }
}

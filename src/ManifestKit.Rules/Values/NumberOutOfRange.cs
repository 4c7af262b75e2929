using System.Globalization;

namespace ManifestKit.Rules;

/// <summary>MK8011: a number that its readers reject. Those of ports are <see cref="PortOutOfRange"/>.</summary>
public sealed class NumberOutOfRange() : Rule("MK8011", RuleSeverity.Error, "Stack", "A number is out of range", [.. ByType.Select(ranges => ranges.Key)])
{
    private static readonly ILookup<string, (string Type, string Property, long Smallest, long? Largest)> ByType = NumberRanges.All.ToLookup(range => range.Type);

    // Kubernetes holds seconds in 32 bits. Prometheus could count a little longer.
    private const long LongestTime = int.MaxValue / 86_400 * 86_400_000L;

    private static readonly (string Unit, long Milliseconds)[] Units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var type in subject.Types)
        {
            foreach (var (_, property, smallest, largest) in ByType[type])
            {
                if (subject[property] is { IsAbsent: false } declared && (declared.Milliseconds ?? declared.Number) is { } number && Problem(number, smallest, largest, declared) is { } problem)
                    yield return new(declared.Source, $"{property} is {problem}.");
            }
        }
    }

    private static string? Problem(long number, long smallest, long? declaredLargest, Fact declared)
    {
        var isLength = declared.Milliseconds is not null;
        var largest = declaredLargest ?? (isLength ? LongestTime : long.MaxValue);
        if (number >= smallest && number <= largest)
            return null;
        var show = isLength ? Length : (Func<long, string>)Number;
        var range = number > largest || declaredLargest is not null ? $"a value from {show(smallest)} to {show(largest)}" : $"{show(smallest)} or more";
        return $"{show(number)}; use {range}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Length(long milliseconds)
    {
        var (unit, length) = Units.First(unit => milliseconds % unit.Milliseconds == 0);
        return milliseconds == 0 ? "0" : Number(milliseconds / length) + unit;
    }
}

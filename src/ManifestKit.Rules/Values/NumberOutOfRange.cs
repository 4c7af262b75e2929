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
        => from type in subject.Types
           from range in ByType[type]
           let declared = subject[range.Property]
           let number = declared.Milliseconds ?? declared.Number
           let largest = range.Largest ?? (declared.Milliseconds is null ? null : LongestTime)
           where number < range.Smallest || number > largest
           let show = declared.Milliseconds is null ? Number : (Func<long, string>)Length
           select new Finding(
               declared.Source,
               $"{range.Property} is {show(number.Value)}; use {(number > largest || range.Largest is not null ? $"a value from {show(range.Smallest)} to {show(largest!.Value)}" : $"{show(range.Smallest)} or more")}.");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Length(long milliseconds)
    {
        var (unit, length) = Units.First(unit => milliseconds % unit.Milliseconds == 0);
        return milliseconds == 0 ? "0" : Number(milliseconds / length) + unit;
    }
}

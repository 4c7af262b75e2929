using System.Collections.Immutable;
using ManifestKit.Rules;

namespace ManifestKit.Analyzers.Tests.Rules.Values;

/// <summary>The tables of values follow the declarations: a property that is renamed takes its form and its bounds along.</summary>
public sealed class ValueTableTests
{
    private static readonly ImmutableHashSet<Type> Numbers = [typeof(int), typeof(int?), typeof(Duration), typeof(Duration?)];

    [Fact]
    public void Each_form_is_that_of_a_text_or_a_list_of_texts() => Assert.All(
        TextForms.All, form => Assert.True(TypeOf(form.Type, form.Property) == typeof(string) || TypeOf(form.Type, form.Property) == typeof(IReadOnlyList<string>)));

    [Fact]
    public void Each_range_is_that_of_a_number_or_a_length_of_time() => Assert.All(
        NumberRanges.All, range => Assert.Contains(TypeOf(range.Type, range.Property)!, Numbers));

    [Fact]
    public void Each_number_has_a_range_here_or_a_rule_of_its_own()
    {
        ImmutableHashSet<string> elsewhere = ["Port.Number", "Port.HostPort", "Port.ServicePort", "Scaling.Max", "Panel.Width", "Panel.Height"];
        ImmutableHashSet<string> onlyTold = ["BlueGreen.ObserveFor", "Secret.Rotation", "ServiceLevel.LatencyP95", "ServiceLevel.RecoveryTime", "ServiceLevel.RecoveryPoint", "UptimeCheck.Interval"];
        HashSet<string> ranges = [.. NumberRanges.All.Select(range => $"{range.Type}.{range.Property}")];
        var declared = from type in typeof(Stack).Assembly.GetExportedTypes()
                       where type.IsClass
                       from property in type.GetProperties()
                       where property.DeclaringType == type && property.SetMethod is not null && Numbers.Contains(property.PropertyType)
                       select $"{type.Name}.{property.Name}";

        Assert.Equal([], declared.Except(ranges).Except(elsewhere).Except(onlyTold).Where(name => !name.StartsWith("SourceLocation", StringComparison.Ordinal)).Order());
    }

    private static Type? TypeOf(string type, string property) => typeof(Stack).Assembly.GetType("ManifestKit." + type)?.GetProperty(property)?.PropertyType;
}

using System.Collections;

namespace ManifestKit.Rules;

/// <summary>Turns values of the model into facts.</summary>
internal static class ModelFacts
{
    /// <summary>What is known about a value of an object that is declared at <paramref name="place"/>.</summary>
    public static Fact Of(object? value, SourceLocation place) => value switch
    {
        null => Fact.Null,
        string text => Fact.OfText(text, place),
        Text text => Fact.OfText(string.Concat(text.Parts.Select(p => p is LiteralPart or WorkloadPart ? p.ToString() : $"{Fact.Hole}")), place),
        bool truth => Fact.OfTruth(truth, place),
        int number => Fact.OfNumber(number, place),
        double amount => Fact.OfAmount(amount, place),
        Duration duration => Fact.OfDuration(duration.TotalMilliseconds, place),
        CountOrPercentage amount => amount.IsPercentage ? Fact.OfText(amount.ToString(), place) : Fact.OfNumber(amount.Value, place),
        Variations variations => Fact.OfMap(variations.Environments.Select(e => new MapEntry(e.Name, Fact.Unknown(place))), true, place),
        Enum member => Fact.OfMember(member.ToString(), place),
        SecurityHeaders { Source.Line: 0 } => Fact.Absent, // The default that a site has, which nobody declared.
        Declaration declared => OfObject(declared, declared.Source.Line > 0 ? declared.Source : place),
        IReadOnlyDictionary<string, string> map => OfMap(map, place),
        IReadOnlyDictionary<string, Text> map => OfMap(map, place),
        IReadOnlyDictionary<string, Variable> map => OfMap(map, place),
        IReadOnlyDictionary<string, IReadOnlyList<string>> map => OfMap(map, place),
        IEnumerable list => Fact.OfList(list.Cast<object>().Select(item => Of(item, place)), true, place),
        _ when ModelType.IsDeclared(value.GetType()) => OfObject(value, place),
        _ => Fact.Unknown(place),
    };

    private static Fact OfObject(object value, SourceLocation place) => Fact.OfObject(new ModelObject(value, place), place);

    private static Fact OfMap<T>(IReadOnlyDictionary<string, T> map, SourceLocation place)
        => Fact.OfMap(map.Select(e => new MapEntry(e.Key, Of(e.Value, place))), true, place);
}

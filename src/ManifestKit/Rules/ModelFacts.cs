using System.Collections;

namespace ManifestKit.Rules;

/// <summary>Turns values of the model into facts.</summary>
internal static class ModelFacts
{
    /// <summary>What is known about a value of an object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where the object is declared: a <see cref="SourceLocation"/>, which all its facts share.</param>
    public static Fact Of(object? value, object place) => value switch
    {
        null => Fact.Null,
        string text => Fact.OfText(text, place),
        Text text => OfText(text, place),
        bool truth => Fact.OfTruth(truth, place),
        int number => Fact.OfNumber(number, place),
        double amount => Fact.OfAmount(amount, place),
        Duration duration => Fact.OfDuration(duration.TotalMilliseconds, place),
        CountOrPercentage amount => amount.IsPercentage ? Fact.OfText(amount.ToString(), place) : Fact.OfNumber(amount.Value, place),
        Variations variations => OfVariations(variations, place),
        Enum member => Fact.OfMember(member.ToString(), place),
        SecurityHeaders { Source.Line: 0 } => Fact.Absent, // The default that a site has, which nobody declared.
        Declaration declared => OfObject(declared, declared.Source.Line > 0 ? declared.Source : place),
        IReadOnlyDictionary<string, string> map => OfMap(map, place),
        IReadOnlyDictionary<string, Text> map => OfMap(map, place),
        IReadOnlyDictionary<string, Variable> map => OfMap(map, place),
        IReadOnlyDictionary<string, IReadOnlyList<string>> map => OfMap(map, place),
        IEnumerable list => OfList(list, place),
        _ when ModelType.IsDeclared(value.GetType()) => OfObject(value, place),
        _ => Fact.Unknown(place),
    };

    private static Fact OfText(Text text, object place) => text.Parts is [LiteralPart literal]
        ? Fact.OfText(literal.Value, place)
        : Fact.OfText(
            string.Concat(text.Parts.Select(p => p is LiteralPart or WorkloadPart ? p.ToString() : $"{Fact.Hole}")),
            place,
            [.. text.Parts.Where(p => p is not (LiteralPart or WorkloadPart)).Select(p => HoleOf(p, place))]);

    private static Fact HoleOf(TextPart part, object place) => part switch
    {
        VariablePart variable => Of(variable.Variable, place),
        SecretPart secret => Of(secret.Key, place),
        _ => Fact.Unknown(place),
    };

    private static Fact OfObject(object value, object place) => Fact.OfObject(new ModelObject(value, place), place);

    private static Fact OfVariations(Variations variations, object place)
        => Fact.OfMap(variations.Environments.Select(e => new MapEntry(e.Name, Fact.Unknown(place))), true, place);

    // Most lists of a declaration are empty.
    private static Fact OfList(IEnumerable list, object place) =>
        Fact.OfList(list is ICollection { Count: 0 } ? [] : FactsOf(list, place), true, place);

    private static IEnumerable<Fact> FactsOf(IEnumerable list, object place) => list.Cast<object>().Select(item => Of(item, place));

    private static Fact OfMap<T>(IReadOnlyDictionary<string, T> map, object place)
        => Fact.OfMap(map.Select(e => new MapEntry(e.Key, Of(e.Value, place))), true, place);
}

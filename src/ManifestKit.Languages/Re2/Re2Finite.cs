namespace ManifestKit.Languages.Re2;

/// <summary>Writes out the texts that match a pattern without wildcards.</summary>
internal static class Re2Finite
{
    private const int MaximumCount = 200;
    private const int MaximumParts = 500;
    private const int MaximumDepth = 50;

    public static IReadOnlyList<string>? Enumerate(Re2Node node) => Enumerate(node, MaximumDepth);

    private static List<string>? Enumerate(Re2Node node, int depth) => node switch
    {
        _ when depth == 0 => null,
        Re2Empty => [""],
        Re2Assertion { IsAnchorCharacter: true } => null,
        Re2Character { IgnoresCase: false } character => [TextOf(character.CodePoint)],
        Re2ClassNode { Characters.SingleCharacter: { } codePoint } => [TextOf(codePoint)],
        Re2Group group => Enumerate(group.Operand, depth - 1),
        Re2Repeat { Minimum: 0, Maximum: 1 } optional => Enumerate(optional.Operand, depth - 1) is { } some ? ["", .. some] : null,
        Re2Alternation alternation => Union(alternation, depth),
        Re2Concatenation concatenation => Product(concatenation, depth),
        _ => null,
    };

    private static List<string>? Union(Re2Alternation alternation, int depth)
    {
        var all = new List<string>();
        foreach (var alternative in alternation.Alternatives)
        {
            if (Enumerate(alternative, depth - 1) is not { } some || all.Count + some.Count > MaximumCount)
                return null;
            all.AddRange(some);
        }

        return all;
    }

    private static List<string>? Product(Re2Concatenation concatenation, int depth)
    {
        var all = new List<string> { "" };
        var parts = concatenation.Parts;
        if (parts.Count > MaximumParts)
            return null;
        var first = IsAnchor(parts[0], Re2Place.TextStart) ? 1 : 0;
        var count = parts.Count - (IsAnchor(parts[parts.Count - 1], Re2Place.TextEnd) ? 1 : 0);
        for (var i = first; i < count; i++)
        {
            if (Enumerate(parts[i], depth - 1) is not { } some || (long)all.Count * some.Count > MaximumCount)
                return null;
            all = [.. all.SelectMany(_ => some, (head, tail) => head + tail)];
        }

        return all;
    }

    private static bool IsAnchor(Re2Node node, Re2Place place) => node is Re2Assertion assertion && assertion.Place == place;

    private static string TextOf(int codePoint)
        => codePoint is >= 0xD800 and < 0xE000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
}

namespace ManifestKit.Languages.Re2;

/// <summary>The sets with a name: <c>\d</c> and <c>[:digit:]</c>. All are ASCII.</summary>
internal static class Re2NamedSets
{
    public static Re2CharacterClass? Perl(char letter) => letter switch
    {
        'd' => Of("09"),
        's' => Of("\t\n\f\r  "),
        'w' => Of("09AZ__az"),
        _ => null,
    };

    public static Re2CharacterClass? Posix(string name) => name switch
    {
        "alnum" => Of("09AZaz"),
        "alpha" => Of("AZaz"),
        "ascii" => Of("\0\x7f"),
        "blank" => Of("\t\t  "),
        "cntrl" => Of("\0\x1f\x7f\x7f"),
        "digit" => Of("09"),
        "graph" => Of("!~"),
        "lower" => Of("az"),
        "print" => Of(" ~"),
        "punct" => Of("!/:@[`{~"),
        "space" => Of("\t\r  "),
        "upper" => Of("AZ"),
        "word" => Of("09AZaz__"),
        "xdigit" => Of("09AFaf"),
        _ => null,
    };

    // Pairs of first and last character.
    private static Re2CharacterClass Of(string bounds)
    {
        var set = new Re2CharacterClass();
        for (var i = 0; i < bounds.Length; i += 2)
            set.Add(bounds[i], bounds[i + 1]);
        return set;
    }
}

namespace ManifestKit.Rules;

/// <summary>
/// What is known about one declared value. The properties are null unless exactly that is known, so that a rule
/// that asks for them is silent about everything that its reader could not see.
/// </summary>
public sealed class Fact
{
    /// <summary>Stands in a text for a part that is not known: U+FFFC, which no declared text contains.</summary>
    public const char Hole = '\uFFFC';

    private static readonly Fact[] NoItems = [];
    private static readonly MapEntry[] NoEntries = [];

    private readonly object? _value;

    private Fact(FactKind kind, object? value, object? source, bool isComplete = true, IReadOnlyList<Fact>? holes = null)
        => (Kind, _value, Source, IsComplete, Holes) = (kind, value, source, isComplete, holes ?? NoItems);

    /// <summary>A value that is not declared.</summary>
    public static Fact Absent { get; } = new(FactKind.Absent, null, null);

    /// <summary>A null: nothing, not even a default.</summary>
    public static Fact Null { get; } = new(FactKind.Absent, null, null);

    /// <summary>What kind of thing is known.</summary>
    public FactKind Kind { get; }

    /// <summary>What the reader read this from. Only the reader understands it; null for what is not declared.</summary>
    public object? Source { get; }

    /// <summary>Whether <see cref="Items"/> or <see cref="Entries"/> are all that there are. True for an absent list, false for an unknown one.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether nothing is declared.</summary>
    public bool IsAbsent => Kind == FactKind.Absent;

    /// <summary>Whether the property's default holds. A reader in memory sees the default itself instead.</summary>
    public bool IsDefault => IsAbsent && this != Null;

    /// <summary>The text, if all of it is known.</summary>
    public string? Text => TextWithHoles is { } text && text.IndexOf(Hole) < 0 ? text : null;

    /// <summary>The text, with a <see cref="Hole"/> for each part that is not known.</summary>
    public string? TextWithHoles => Kind == FactKind.Text ? (string)_value! : null;

    /// <summary>What stands in the text for each <see cref="Hole"/>, in order, such as a variable or a secret's key.</summary>
    public IReadOnlyList<Fact> Holes { get; }

    /// <summary>The whole number.</summary>
    public long? Number => Kind == FactKind.Number && _value is long number ? number : null;

    /// <summary>The number, whole or not.</summary>
    public double? Amount => _value is double amount ? amount : Number;

    /// <summary>True or false.</summary>
    public bool? Truth => Kind == FactKind.Truth ? (bool)_value! : null;

    /// <summary>The name of the enumeration's member.</summary>
    public string? Member => Kind == FactKind.Member ? (string)_value! : null;

    /// <summary>The length of time in milliseconds.</summary>
    public long? Milliseconds => Kind == FactKind.Duration ? (long)_value! : null;

    /// <summary>The object.</summary>
    public DeclaredObject? Object => _value as DeclaredObject;

    /// <summary>The known items of a list; see <see cref="IsComplete"/>.</summary>
    public IReadOnlyList<Fact> Items => _value as Fact[] ?? NoItems;

    /// <summary>The known entries of a map; see <see cref="IsComplete"/>.</summary>
    public IReadOnlyList<MapEntry> Entries => _value as MapEntry[] ?? NoEntries;

    /// <summary>The known objects of a list; see <see cref="IsComplete"/>.</summary>
    public IEnumerable<DeclaredObject> Objects => Items.Count == 0 ? [] : Items.Select(i => i.Object).OfType<DeclaredObject>();

    /// <summary>The text, or <paramref name="defaultText"/> if nothing is declared, or null if it is not known.</summary>
    public string? TextOr(string? defaultText) => IsAbsent ? defaultText : Text;

    /// <summary>The member's name, or <paramref name="defaultMember"/> if nothing is declared, or null if it is not known.</summary>
    public string? MemberOr(string defaultMember) => IsAbsent ? defaultMember : Member;

    /// <summary>Makes a value that is declared, but not known.</summary>
    public static Fact Unknown(object? source) => new(FactKind.Unknown, null, source, isComplete: false);

    /// <summary>Makes a text; see <see cref="Hole"/>.</summary>
    public static Fact OfText(string text, object? source, IReadOnlyList<Fact>? holes = null) => new(FactKind.Text, text, source, holes: holes);

    /// <summary>Makes a whole number.</summary>
    public static Fact OfNumber(long number, object? source) => new(FactKind.Number, number, source);

    /// <summary>Makes a number that need not be whole.</summary>
    public static Fact OfAmount(double amount, object? source) => new(FactKind.Number, amount, source);

    /// <summary>Makes a truth value.</summary>
    public static Fact OfTruth(bool truth, object? source) => new(FactKind.Truth, truth, source);

    /// <summary>Makes an enumeration's member.</summary>
    public static Fact OfMember(string name, object? source) => new(FactKind.Member, name, source);

    /// <summary>Makes a length of time.</summary>
    public static Fact OfDuration(long milliseconds, object? source) => new(FactKind.Duration, milliseconds, source);

    /// <summary>Makes an object.</summary>
    public static Fact OfObject(DeclaredObject declared, object? source) => new(FactKind.Object, declared, source);

    /// <summary>Makes a list of which at least <paramref name="items"/> are known.</summary>
    public static Fact OfList(IEnumerable<Fact> items, bool isComplete, object? source)
    {
        var known = items.ToArray();
        return new(FactKind.List, known, source, isComplete && Array.TrueForAll(known, i => i.Kind != FactKind.Unknown));
    }

    /// <summary>Makes a map of which at least <paramref name="entries"/> are known.</summary>
    public static Fact OfMap(IEnumerable<MapEntry> entries, bool isComplete, object? source)
        => new(FactKind.Map, entries.ToArray(), source, isComplete);
}

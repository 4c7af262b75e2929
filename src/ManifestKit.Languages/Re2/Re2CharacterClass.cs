using System.Globalization;

namespace ManifestKit.Languages.Re2;

/// <summary>A set of characters: ranges, Unicode categories and nested negations.</summary>
internal sealed class Re2CharacterClass
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<(Re2CharacterClass Set, bool IsNegated)> _sets = [];
    private readonly List<UnicodeCategory> _categories = [];

    public bool IsNegated { get; set; }

    public bool IgnoresCase { get; set; }

    /// <summary>Whether it names a script, of which .NET has no table.</summary>
    public bool HasScript { get; private set; }

    public bool IsUnknown => HasScript || _sets.Any(s => s.Set.IsUnknown);

    public void Add(int first, int last) => _ranges.Add((first, last));

    public void Add(Re2CharacterClass set, bool isNegated) => _sets.Add((set, isNegated));

    public void Add(IEnumerable<UnicodeCategory> categories) => _categories.AddRange(categories);

    public void AddScript() => HasScript = true;

    /// <summary>The only character of the set; null when there are several or it cannot be told.</summary>
    public int? SingleCharacter
        => !IsNegated && !IgnoresCase && !HasScript && _sets.Count == 0 && _categories.Count == 0
            && _ranges.Count == 1 && _ranges[0].First == _ranges[0].Last
            ? _ranges[0].First
            : null;

    public bool Contains(int codePoint)
    {
        var isFound = Holds(codePoint)
            || (IgnoresCase && (Holds(Re2Case.Upper(codePoint)) || Holds(Re2Case.Lower(codePoint))));
        return isFound != IsNegated;
    }

    private bool Holds(int codePoint)
    {
        foreach (var (first, last) in _ranges)
        {
            if (codePoint >= first && codePoint <= last)
                return true;
        }

        foreach (var (set, isNegated) in _sets)
        {
            if (set.Contains(codePoint) != isNegated)
                return true;
        }

        return _categories.Count > 0 && _categories.Contains(UnicodeNames.CategoryOf(codePoint));
    }
}

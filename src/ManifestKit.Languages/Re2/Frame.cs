namespace ManifestKit.Languages.Re2;

/// <summary>A group that is being read.</summary>
internal sealed class Frame(int start, Re2Flags flags, bool captures)
{
    private readonly List<Re2Node> _alternatives = [];
    private List<Re2Node> _parts = [];

    public int Start { get; } = start;

    public Re2Flags Flags { get; set; } = flags;

    public bool Captures { get; } = captures;

    /// <summary>What a repetition would apply to; null where nothing precedes it.</summary>
    public Re2Node? Last => _parts.Count == 0 ? null : _parts[_parts.Count - 1];

    public bool Has(Re2Flags flag) => (Flags & flag) != 0;

    public void Add(Re2Node node) => _parts.Add(node);

    public void ReplaceLast(Re2Node node) => _parts[_parts.Count - 1] = node;

    public void StartAlternative()
    {
        _alternatives.Add(Concatenate());
        _parts = [];
    }

    public Re2Node Finish()
    {
        if (_alternatives.Count == 0)
            return Concatenate();
        StartAlternative();
        return new Re2Alternation(_alternatives);
    }

    private Re2Node Concatenate() => _parts.Count switch
    {
        0 => new Re2Empty(),
        1 => _parts[0],
        _ => new Re2Concatenation(_parts),
    };
}

/// <summary>What <c>(?...)</c> can switch.</summary>
[Flags]
internal enum Re2Flags
{
    None = 0,
    IgnoreCase = 1,
    MultiLine = 2,
    DotMatchesLineBreak = 4,
}

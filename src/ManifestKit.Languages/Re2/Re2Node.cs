namespace ManifestKit.Languages.Re2;

/// <summary>A part of a pattern.</summary>
internal abstract class Re2Node
{
    /// <summary>Whether it can match nothing at all, in an empty text.</summary>
    public abstract bool IsNullable { get; }

    /// <summary>The number of nodes on the longest way down.</summary>
    public int Height { get; protected init; } = 1;

    /// <summary>The number of instructions that a matcher needs, with repetitions written out.</summary>
    public long Size { get; protected init; } = 1;

    /// <summary>The largest product of nested repetition counts.</summary>
    public long RepeatProduct { get; protected init; } = 1;

    public Re2Node WithoutGroups()
    {
        var node = this;
        while (node is Re2Group group)
            node = group.Operand;
        return node;
    }
}

/// <summary>Nothing.</summary>
internal sealed class Re2Empty : Re2Node
{
    public override bool IsNullable => true;
}

/// <summary>One character.</summary>
internal sealed class Re2Character(int codePoint, bool ignoresCase) : Re2Node
{
    public int CodePoint { get; } = codePoint;

    public bool IgnoresCase { get; } = ignoresCase;

    public override bool IsNullable => false;
}

/// <summary>Any character, or any but a line break.</summary>
internal sealed class Re2AnyCharacter(bool exceptLineBreak) : Re2Node
{
    public bool ExceptLineBreak { get; } = exceptLineBreak;

    public override bool IsNullable => false;
}

/// <summary>One character of a class.</summary>
internal sealed class Re2ClassNode(Re2CharacterClass characters) : Re2Node
{
    public Re2CharacterClass Characters { get; } = characters;

    public override bool IsNullable => false;
}

/// <summary>A place in the text.</summary>
internal enum Re2Place
{
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    WordBoundary,
    NoWordBoundary,
}

/// <summary>A condition on a place in the text.</summary>
internal sealed class Re2Assertion(Re2Place place, bool isAnchorCharacter) : Re2Node
{
    public Re2Place Place { get; } = place;

    /// <summary>Whether it is written as <c>^</c> or <c>$</c>.</summary>
    public bool IsAnchorCharacter { get; } = isAnchorCharacter;

    // Both sides of an empty text are no word.
    public override bool IsNullable => Place != Re2Place.WordBoundary;
}

/// <summary>A group that captures.</summary>
internal sealed class Re2Group : Re2Node
{
    public Re2Group(Re2Node operand)
    {
        Operand = operand;
        Height = operand.Height + 1;
        Size = operand.Size + 2;
        RepeatProduct = operand.RepeatProduct;
    }

    public Re2Node Operand { get; }

    public override bool IsNullable => Operand.IsNullable;
}

/// <summary>Something several times.</summary>
internal sealed class Re2Repeat : Re2Node
{
    public Re2Repeat(Re2Node operand, int minimum, int? maximum)
    {
        Operand = operand;
        Minimum = minimum;
        Maximum = maximum;
        IsNullable = minimum == 0 || operand.IsNullable;
        Height = operand.Height + 1;
        Size = maximum is { } most ? (Math.Max(most, 1) * operand.Size) + (most - minimum) : (Math.Max(minimum, 1) * operand.Size) + 2;
        RepeatProduct = Math.Max(1, maximum ?? minimum) * operand.RepeatProduct;
    }

    public Re2Node Operand { get; }

    public int Minimum { get; }

    /// <summary>The largest number of times; null without a limit.</summary>
    public int? Maximum { get; }

    public override bool IsNullable { get; }
}

/// <summary>Parts one after another.</summary>
internal sealed class Re2Concatenation : Re2Node
{
    public Re2Concatenation(IReadOnlyList<Re2Node> parts)
    {
        Parts = parts;
        IsNullable = parts.All(p => p.IsNullable);
        Height = parts.Max(p => p.Height) + 1;
        Size = parts.Sum(p => p.Size);
        RepeatProduct = parts.Max(p => p.RepeatProduct);
    }

    public IReadOnlyList<Re2Node> Parts { get; }

    public override bool IsNullable { get; }
}

/// <summary>One of several parts.</summary>
internal sealed class Re2Alternation : Re2Node
{
    public Re2Alternation(IReadOnlyList<Re2Node> alternatives)
    {
        Alternatives = alternatives;
        IsNullable = alternatives.Any(p => p.IsNullable);
        Height = alternatives.Max(p => p.Height) + 1;
        Size = alternatives.Sum(p => p.Size) + alternatives.Count - 1;
        RepeatProduct = alternatives.Max(p => p.RepeatProduct);
    }

    public IReadOnlyList<Re2Node> Alternatives { get; }

    public override bool IsNullable { get; }
}

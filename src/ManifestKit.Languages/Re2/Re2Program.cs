namespace ManifestKit.Languages.Re2;

/// <summary>A pattern as instructions for a machine that is in several states at once.</summary>
internal sealed class Re2Program
{
    private readonly List<Instruction> _instructions = [];

    public Re2Program(Re2Node root)
    {
        Start = Compile(root, Add(new Instruction(InstructionKind.Match, -1)));
    }

    public int Start { get; }

    /// <summary>Whether a class cannot be decided.</summary>
    public bool IsUnknown { get; private set; }

    public int Count => _instructions.Count;

    public Instruction this[int index] => _instructions[index];

    private int Add(Instruction instruction)
    {
        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }

    /// <summary>Adds a node's instructions, which go on at <paramref name="next"/>; gives the first.</summary>
    private int Compile(Re2Node node, int next)
    {
        switch (node)
        {
            case Re2Empty:
                return next;
            case Re2Group group:
                return Compile(group.Operand, next);
            case Re2Concatenation concatenation:
                for (var i = concatenation.Parts.Count - 1; i >= 0; i--)
                    next = Compile(concatenation.Parts[i], next);
                return next;
            case Re2Alternation alternation:
                var last = alternation.Alternatives.Count - 1;
                var first = Compile(alternation.Alternatives[last], next);
                for (var i = last - 1; i >= 0; i--)
                    first = Add(new Instruction(InstructionKind.Fork, first, Compile(alternation.Alternatives[i], next)));
                return first;
            case Re2Repeat repeat:
                return CompileRepeat(repeat, next);
            case Re2Assertion:
                return Add(new Instruction(InstructionKind.Assert, next, Node: node));
            default:
                IsUnknown |= node is Re2ClassNode { Characters.IsUnknown: true };
                return Add(new Instruction(InstructionKind.Consume, next, Node: node));
        }
    }

    private int CompileRepeat(Re2Repeat repeat, int next)
    {
        if (repeat.Maximum is { } maximum)
        {
            var behind = next;
            for (var i = repeat.Minimum; i < maximum; i++)
                next = Add(new Instruction(InstructionKind.Fork, behind, Compile(repeat.Operand, next)));
        }
        else
        {
            var loop = Add(new Instruction(InstructionKind.Fork, next));
            _instructions[loop] = _instructions[loop] with { Other = Compile(repeat.Operand, loop) };
            next = loop;
        }

        for (var i = 0; i < repeat.Minimum; i++)
            next = Compile(repeat.Operand, next);
        return next;
    }
}

/// <summary>What an instruction does.</summary>
internal enum InstructionKind
{
    /// <summary>The pattern has matched.</summary>
    Match,

    /// <summary>Goes on at two instructions.</summary>
    Fork,

    /// <summary>Goes on if the place is right.</summary>
    Assert,

    /// <summary>Goes on behind the next character if it fits.</summary>
    Consume,
}

/// <summary>One instruction.</summary>
internal readonly record struct Instruction(InstructionKind Kind, int Next, int Other = -1, Re2Node? Node = null);

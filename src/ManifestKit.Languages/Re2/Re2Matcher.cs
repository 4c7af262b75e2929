namespace ManifestKit.Languages.Re2;

/// <summary>Matches a whole text without backtracking.</summary>
internal sealed class Re2Matcher
{
    private const int LargestProgram = 20_000;

    private readonly Re2Program _program;
    private readonly string _text;
    private readonly int[] _addedAt;
    private readonly Stack<int> _pending = new();

    private Re2Matcher(Re2Program program, string text)
    {
        _program = program;
        _text = text;
        _addedAt = [.. Enumerable.Repeat(-1, program.Count)];
    }

    public static bool? IsMatch(Re2Node root, string text)
    {
        if (root.Size > LargestProgram)
            return null;
        var program = new Re2Program(root);
        return program.IsUnknown ? null : new Re2Matcher(program, text).Run();
    }

    private bool Run()
    {
        var states = new List<int>();
        var nextStates = new List<int>();
        Follow(_program.Start, 0, states);
        for (var position = 0; position < _text.Length && states.Count > 0;)
        {
            var codePoint = CodePointAt(position, out var length);
            position += length;
            nextStates.Clear();
            foreach (var state in states)
            {
                if (_program[state] is { Kind: InstructionKind.Consume } instruction && Fits(instruction.Node!, codePoint))
                    Follow(instruction.Next, position, nextStates);
            }

            (states, nextStates) = (nextStates, states);
        }

        return states.Exists(state => _program[state].Kind == InstructionKind.Match);
    }

    /// <summary>Adds all states that are reached without a character.</summary>
    private void Follow(int start, int position, List<int> states)
    {
        _pending.Push(start);
        while (_pending.Count > 0)
        {
            var index = _pending.Pop();
            if (_addedAt[index] == position)
                continue;
            _addedAt[index] = position;
            var instruction = _program[index];
            switch (instruction.Kind)
            {
                case InstructionKind.Fork:
                    _pending.Push(instruction.Next);
                    _pending.Push(instruction.Other);
                    break;
                case InstructionKind.Assert:
                    if (Holds(((Re2Assertion)instruction.Node!).Place, position))
                        _pending.Push(instruction.Next);
                    break;
                default:
                    states.Add(index);
                    break;
            }
        }
    }

    private static bool Fits(Re2Node node, int codePoint) => node switch
    {
        Re2Character { IgnoresCase: true } character => Re2Case.AreEqual(character.CodePoint, codePoint),
        Re2Character character => character.CodePoint == codePoint,
        Re2AnyCharacter any => !any.ExceptLineBreak || codePoint != '\n',
        Re2ClassNode set => set.Characters.Contains(codePoint),
        _ => false,
    };

    private bool Holds(Re2Place place, int position) => place switch
    {
        Re2Place.TextStart => position == 0,
        Re2Place.TextEnd => position == _text.Length,
        Re2Place.LineStart => position == 0 || _text[position - 1] == '\n',
        Re2Place.LineEnd => position == _text.Length || _text[position] == '\n',
        Re2Place.WordBoundary => IsWord(position - 1) != IsWord(position),
        _ => IsWord(position - 1) == IsWord(position),
    };

    private bool IsWord(int index) => index >= 0 && index < _text.Length && Re2Words.IsWord(_text[index]);

    private int CodePointAt(int position, out int length)
    {
        var isPair = char.IsHighSurrogate(_text[position]) && position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(_text[position], _text[position + 1]) : _text[position];
    }
}

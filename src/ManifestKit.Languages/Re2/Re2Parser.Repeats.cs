namespace ManifestKit.Languages.Re2;

internal sealed partial class Re2Parser
{
    private const int TooManyDigits = 8;

    private void ParseCounts()
    {
        var start = _position;
        _position++;
        if (TryReadCount() is { } minimum)
        {
            int? maximum = minimum;
            var isWellFormed = true;
            if (Peek() == ',')
            {
                _position++;
                maximum = Peek() == '}' ? null : TryReadCount();
                isWellFormed = maximum is not null || Peek() == '}';
            }

            if (isWellFormed && Peek() == '}')
            {
                _position++;
                CheckCounts(start, minimum, maximum);
                if (_error is null)
                    Repeat(start, minimum, maximum);
                return;
            }
        }

        // Braces that hold no counts stand for themselves.
        _position = start + 1;
        AddCharacter('{');
    }

    private int? TryReadCount()
    {
        var start = _position;
        while (Ascii.IsDigit(Peek()))
            _position++;
        var length = _position - start;
        if (length == 0 || (length > 1 && _text[start] == '0'))
            return null;
        var value = 0;
        for (var i = start; i < start + Math.Min(length, TooManyDigits); i++)
            value = (value * 10) + (_text[i] - '0');
        return value;
    }

    private void CheckCounts(int start, int minimum, int? maximum)
    {
        if (minimum > MaximumRepeat || maximum > MaximumRepeat)
            Fail(start, _position, $"Found more than {MaximumRepeat} repetitions; RE2 has at most {MaximumRepeat}.");
        else if (maximum < minimum)
            Fail(start, _position, "The first count is larger than the second. Swap them.");
    }

    private void Repeat(int start, int minimum, int? maximum)
    {
        if (_frame.Last is not { } operand)
        {
            Fail(start, _position, $"'{_text.Substring(start, _position - start)}' has nothing to repeat before it. For the character itself write '\\{_text[start]}'.");
            return;
        }

        if (Peek() == '?')
            _position++;
        if (_lastRepeatStart >= 0 && _lastRepeatEnd == start)
        {
            var both = _text.Substring(_lastRepeatStart, _position - _lastRepeatStart);
            Fail(_lastRepeatStart, _position, $"RE2 has no '{both}'. Put the first repetition in a group.");
            return;
        }

        (_lastRepeatStart, _lastRepeatEnd) = (start, _position);
        var repeat = new Re2Repeat(operand, minimum, maximum);
        if (Math.Max(minimum, maximum ?? 0) > 1 && repeat.RepeatProduct > MaximumRepeat)
            Fail(start, _position, $"Nested repetitions multiply to more than {MaximumRepeat}; RE2 has at most {MaximumRepeat}.");
        CheckLimits(repeat, start, _position);
        _frame.ReplaceLast(repeat);
    }

    private int _lastRepeatEnd = -1;
}

using System.Text;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads block scalars: <c>|</c> keeps line breaks, <c>&gt;</c> folds them.</summary>
/// <remarks>Reference: https://yaml.org/spec/1.2.2/#81-block-scalar-styles.</remarks>
internal sealed class YamlBlockScalar
{
    private readonly YamlCursor _cursor;
    private readonly StringBuilder _text = new();
    private readonly bool _isFolded;
    private int _pendingBreaks;
    private bool _lastWasIndented;
    private bool _hasContent;

    private YamlBlockScalar(YamlCursor cursor, bool isFolded)
    {
        _cursor = cursor;
        _isFolded = isFolded;
    }

    /// <param name="cursor">At the indicator.</param>
    /// <param name="parent">The column of the collection around the scalar.</param>
    /// <param name="span">From the indicator to the end of the last line.</param>
    public static string Read(YamlCursor cursor, int parent, out TextSpan span)
    {
        var start = cursor.Position;
        var scalar = new YamlBlockScalar(cursor, cursor.Current == '>');
        var (chomping, indentation) = scalar.ReadHeader();
        var end = cursor.Position;
        if (!cursor.Failed)
            scalar.ReadLines(parent, indentation, ref end);
        span = TextSpan.FromBounds(start, cursor.Failed ? start : end);
        return scalar.Finish(chomping);
    }

    private (char Chomping, int Indentation) ReadHeader()
    {
        var (chomping, indentation) = ('\0', 0);
        _cursor.Advance();
        for (; !_cursor.IsBlankOrEnd(_cursor.Position); _cursor.Advance())
        {
            if (_cursor.Current is '+' or '-' && chomping == '\0')
                chomping = _cursor.Current;
            else if (_cursor.Current is >= '1' and <= '9' && indentation == 0)
                indentation = _cursor.Current - '0';
            else
                _cursor.Fail(_cursor.Position, 1, $"Found {_cursor.Found()} in the head of a block text; expected at most one digit and one of '+' and '-'.");
        }

        _cursor.SkipBlanks();
        if (_cursor.Current == '#' && _cursor.Text[_cursor.Position - 1] is ' ' or '\t')
            _cursor.SkipLine();
        if (!_cursor.AtEnd && !YamlCursor.IsBreak(_cursor.Current))
            _cursor.Fail(_cursor.Position, 1, $"Found {_cursor.Found()} on the line of a block text's head; its text begins on the next line.");
        return (chomping, indentation);
    }

    private void ReadLines(int parent, int explicitIndentation, ref int end)
    {
        var indentation = explicitIndentation > 0 ? Math.Max(parent, 0) + explicitIndentation : -1;
        var deepestBlank = 0;
        while (_cursor.SkipBreak())
        {
            var spaces = CountSpaces(indentation);
            var lineIsEmpty = _cursor.AtEnd || YamlCursor.IsBreak(_cursor.Current);
            if (lineIsEmpty)
            {
                deepestBlank = Math.Max(deepestBlank, spaces);
                if (!_cursor.AtEnd)
                    _pendingBreaks++;
                continue;
            }

            if (indentation < 0 && !TryDetect(spaces, parent, deepestBlank, out indentation))
                break;
            if (spaces < indentation || (spaces == 0 && IsMarkerLine()))
                break;
            var start = _cursor.Position;
            _cursor.SkipLine();
            end = _cursor.Position;
            AppendLine(start, end);
        }

        if (_cursor.Position > end)
            _cursor.MoveTo(_cursor.LineStart);
    }

    /// <summary>Skips the indentation; all spaces while it is not known.</summary>
    private int CountSpaces(int indentation)
    {
        while (_cursor.Current == ' ' && (indentation < 0 || _cursor.Column < indentation))
            _cursor.Advance();
        return _cursor.Column;
    }

    private bool TryDetect(int spaces, int parent, int deepestBlank, out int indentation)
    {
        indentation = spaces;
        if (spaces <= parent)
            return false;
        if (_cursor.Current == '\t' && spaces == 0 && parent >= 0)
            return false;
        if (deepestBlank > spaces)
            _cursor.Fail(_cursor.Position, 1, $"A blank line before this one has {deepestBlank} spaces, more than the {spaces} of the text. Remove its spaces.");
        return !_cursor.Failed;
    }

    private bool IsMarkerLine() => _cursor.Column == 0 && (_cursor.IsMarker("---") || _cursor.IsMarker("..."));

    private void AppendLine(int start, int end)
    {
        var isIndented = _cursor.Text[start] is ' ' or '\t';
        var canFold = _isFolded && _hasContent && !isIndented && !_lastWasIndented;
        if (_pendingBreaks == 0 && canFold)
            _text.Append(' ');
        else if (_hasContent && !canFold)
            _text.Append('\n');
        _text.Append('\n', _pendingBreaks);
        _pendingBreaks = 0;
        _lastWasIndented = isIndented;
        _text.Append(_cursor.Text, start, end - start);
        _hasContent = true;
    }

    private string Finish(char chomping)
    {
        if (chomping != '-' && _hasContent)
            _text.Append('\n');
        if (chomping == '+')
            _text.Append('\n', _pendingBreaks);
        return _text.ToString();
    }
}

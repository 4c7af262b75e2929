namespace ManifestKit.Languages.Yaml;

/// <summary>A place in the text, its line and column, and the errors found on the way.</summary>
internal sealed class YamlCursor(string text)
{
    private int _firstContent = -1;

    public string Text => text;

    public int Position { get; private set; }

    public int LineStart { get; private set; }

    public int Column => Position - LineStart;

    public List<SyntaxError> Errors { get; } = [];

    /// <summary>Whether a syntax error ended the reading; the cursor is then at the end of the text.</summary>
    public bool Failed { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => CharAt(Position);

    public char Following => CharAt(Position + 1);

    /// <summary>Whether nothing but blanks stands before the cursor on its line.</summary>
    public bool IsFirstOnLine => Position == _firstContent || Position == LineStart;

    public bool AtDocumentEnd => AtEnd || (Column == 0 && (IsMarker("---") || IsMarker("...")));

    public char CharAt(int index) => index < text.Length ? text[index] : '\0';

    public void Advance(int count = 1) => Position = Math.Min(Position + count, text.Length);

    /// <summary>Goes to another place of the current line.</summary>
    public void MoveTo(int position) => Position = position;

    /// <summary>Goes back, or ahead, to a place on another line.</summary>
    public void MoveTo(YamlPlace place)
    {
        Position = place.Position;
        LineStart = place.LineStart;
        _firstContent = place.FirstContent;
    }

    public YamlPlace Place => new(Position, LineStart, _firstContent);

    public bool IsMarker(string marker) =>
        string.CompareOrdinal(text, Position, marker, 0, 3) == 0 && IsBlankOrEnd(Position + 3);

    /// <summary>Whether an indicator such as <c>-</c> or <c>:</c> is one: a blank, a line break or the end follows.</summary>
    public bool IsBlankOrEnd(int index) => index >= text.Length || text[index] is ' ' or '\t' or '\n' or '\r';

    public static bool IsBreak(char unit) => unit is '\n' or '\r';

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            Position++;
    }

    /// <summary>Skips blanks, comments and line breaks; whether it came to another line.</summary>
    public bool SkipToContent()
    {
        var line = LineStart;
        while (true)
        {
            SkipBlanks();
            if (Current == '#' && (Position == LineStart || text[Position - 1] is ' ' or '\t'))
                SkipLine();
            if (AtEnd || !SkipBreak())
                break;
        }

        if (LineStart != line || _firstContent < LineStart)
            _firstContent = LineStart + Indentation();
        return LineStart != line;
    }

    /// <summary>Skips one line break, if there is one.</summary>
    public bool SkipBreak()
    {
        if (AtEnd || !IsBreak(Current))
            return false;
        Position += Current == '\r' && Following == '\n' ? 2 : 1;
        LineStart = Position;
        return true;
    }

    public void SkipLine()
    {
        while (!AtEnd && !IsBreak(Current))
            Position++;
    }

    /// <summary>Whether a tab stands right before the cursor, where only spaces can indent.</summary>
    public bool FollowsTab()
    {
        for (var i = Position - 1; i >= LineStart && text[i] is ' ' or '\t'; i--)
        {
            if (text[i] == '\t')
                return true;
        }

        return false;
    }

    /// <summary>Reports a syntax error, and ends the reading.</summary>
    public void Fail(int start, int length, string message)
    {
        if (!Failed)
            Errors.Add(new SyntaxError(new TextSpan(start, Math.Min(length, text.Length - start)), message));
        Failed = true;
        Position = text.Length;
    }

    /// <summary>Reports something wrong that need not end the reading.</summary>
    public void Report(TextSpan span, string message) => Errors.Add(new SyntaxError(span, message));

    /// <summary>What stands at the cursor, for messages.</summary>
    public string Found()
    {
        const int longest = 30;
        if (AtEnd)
            return "the end of the text";
        var end = Position;
        while (end < text.Length && end - Position < longest && !IsBlankOrEnd(end))
            end++;
        return end == Position ? "the end of the line" : $"'{text.Substring(Position, end - Position)}'";
    }

    private int Indentation()
    {
        var i = LineStart;
        while (CharAt(i) is ' ' or '\t')
            i++;
        return i - LineStart;
    }
}

/// <summary>Where a cursor was.</summary>
internal readonly record struct YamlPlace(int Position, int LineStart, int FirstContent);

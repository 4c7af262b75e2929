using System.Text;

namespace ManifestKit.Languages.Nginx;

/// <summary>Splits a text as nginx does: quotes count only at the start of a word, <c>${</c> does not open a block.</summary>
internal sealed class NginxLexer(string text, List<SyntaxError> errors)
{
    private int _position;

    /// <summary>Whether the text ended before a quote was closed, which is then the error to report.</summary>
    public bool EndedInQuote { get; private set; }

    public NginxToken Next()
    {
        while (_position < text.Length && IsSpace(text[_position])) _position++;
        if (_position == text.Length) return new NginxToken(NginxTokenKind.EndOfFile, new TextSpan(_position, 0), "");

        switch (text[_position])
        {
            case ';': return Single(NginxTokenKind.Semicolon);
            case '{': return Single(NginxTokenKind.OpenBrace);
            case '}': return Single(NginxTokenKind.CloseBrace);
            case '#': return Comment();
            case '"' or '\'': return QuotedWord(text[_position]);
            default: return BareWord();
        }
    }

    /// <summary>Reads the comment that stands on the rest of the line, if there is one.</summary>
    public string? TrailingComment()
    {
        var start = _position;
        while (start < text.Length && text[start] is ' ' or '\t') start++;
        if (start == text.Length || text[start] != '#') return null;

        _position = start;
        return NginxComment.Read(Comment().Value);
    }

    public bool HasLineBreak(int start, int end) => text.IndexOf('\n', start, end - start) >= 0;

    public void SkipToEnd() => _position = text.Length;

    private NginxToken Single(NginxTokenKind kind) => new(kind, new TextSpan(_position++, 1), "");

    private NginxToken Comment()
    {
        var start = _position;
        var end = text.IndexOf('\n', start);
        _position = end < 0 ? text.Length : end;
        var raw = text.Substring(start, _position - start);
        var span = TextSpan.FromBounds(start, _position);
        if (end >= 0 && NginxLimits.IsTooLong(raw, isQuoted: false, isBeforeSpace: false))
        {
            errors.Add(new SyntaxError(span, "The comment is longer than 4095 bytes, which nginx cannot read. Break it into several lines."));
        }

        return new NginxToken(NginxTokenKind.Comment, span, raw);
    }

    private NginxToken BareWord()
    {
        var start = _position;
        var afterDollar = false;
        for (; _position < text.Length; _position++)
        {
            var character = text[_position];
            if (character == '{' && afterDollar) continue;

            afterDollar = character == '$';
            if (character == '\\')
            {
                if (_position + 1 < text.Length) _position++;
            }
            else if (IsSpace(character) || character is ';' or '{')
            {
                break;
            }
        }

        return Word(start, TextSpan.FromBounds(start, _position), isQuoted: false);
    }

    private NginxToken QuotedWord(char quote)
    {
        var start = _position++;
        while (_position < text.Length && text[_position] != quote)
        {
            _position += text[_position] == '\\' && _position + 1 < text.Length ? 2 : 1;
        }

        var content = TextSpan.FromBounds(start + 1, _position);
        if (_position == text.Length)
        {
            EndedInQuote = true;
            errors.Add(new SyntaxError(
                new TextSpan(start, 1),
                $"The quote opened here is not closed; expected another {quote} before the end of the file."));
            return Word(start, content, isQuoted: true);
        }

        _position++;
        if (_position < text.Length && !IsSpace(text[_position]) && text[_position] is not (';' or '{' or ')'))
        {
            errors.Add(new SyntaxError(
                new TextSpan(_position, 1),
                $"Found '{text[_position]}' directly after a closing quote; expected a space, ';' or '{{'. Write \\{quote} for a quote inside the value."));
        }

        return Word(start, content, isQuoted: true);
    }

    private NginxToken Word(int start, TextSpan content, bool isQuoted)
    {
        var raw = text.Substring(content.Start, content.Length);
        var span = TextSpan.FromBounds(start, _position);
        if (NginxLimits.IsTooLong(raw, isQuoted, isBeforeSpace: _position < text.Length && IsSpace(text[_position])))
        {
            errors.Add(new SyntaxError(span, "The value is longer than the 4096 bytes that nginx reads at once. Shorten it or use several directives."));
        }

        return new NginxToken(NginxTokenKind.Word, span, Unescape(raw));
    }

    /// <remarks>The same six escapes hold in quotes and outside; any other backslash is part of the value.</remarks>
    private static string Unescape(string raw)
    {
        if (raw.IndexOf('\\') < 0) return raw;

        var value = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var escaped = raw[i] == '\\' && i + 1 < raw.Length ? raw[i + 1] : '\0';
            var meaning = escaped switch
            {
                '"' or '\'' or '\\' => escaped,
                't' => '\t',
                'r' => '\r',
                'n' => '\n',
                _ => '\0',
            };

            value.Append(meaning == '\0' ? raw[i] : meaning);
            if (meaning != '\0') i++;
        }

        return value.ToString();
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\r' or '\n';
}

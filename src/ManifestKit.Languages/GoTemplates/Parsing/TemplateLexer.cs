namespace ManifestKit.Languages.GoTemplates;

/// <summary>Splits the text between <c>{{</c> and <c>}}</c> into tokens.</summary>
internal sealed class TemplateLexer(string text, List<SyntaxError> errors)
{
    /// <summary>Reads the action whose content begins at <paramref name="position"/>; moves behind its <c>}}</c>.</summary>
    /// <returns>The tokens, the last one of which is the end; null if the action is not closed.</returns>
    public List<TemplateToken>? Action(ref int position)
    {
        var open = position - 2;
        var tokens = new List<TemplateToken>();
        if (position + 1 < text.Length && text[position] == '-' && Ascii.IsBlank(text[position + 1]))
            position++;
        while (position < text.Length)
        {
            if (AtClose(position, out var length))
            {
                tokens.Add(new TemplateToken(TemplateTokenKind.End, "", new TextSpan(position, length)));
                position += length;
                return tokens;
            }

            if (Ascii.IsBlank(text[position]))
                position++;
            else if (!Token(ref position, tokens))
                break;
        }

        if (errors.Count == 0)
            errors.Add(new SyntaxError(TextSpan.FromBounds(open, text.Length), "The action is not closed; expected }}."));
        position = text.Length;
        return null;
    }

    private bool AtClose(int i, out int length)
    {
        length = 2;
        if (string.CompareOrdinal(text, i, "}}", 0, 2) == 0)
            return true;
        length = 3;
        return i > 0 && Ascii.IsBlank(text[i - 1]) && string.CompareOrdinal(text, i, "-}}", 0, 3) == 0;
    }

    private bool Token(ref int position, List<TemplateToken> tokens)
    {
        var start = position;
        var c = text[start];
        if (c is '"' or '\'' or '`')
        {
            GoUnquote.Read(text, start, out position, out var error);
            if (error is not null)
                errors.Add(error);
            return Add(tokens, TemplateTokenKind.Literal, start, position);
        }

        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        if (c == '$' || (c == '.' && !Ascii.IsDigit(next)))
        {
            position = WordEnd(start + 1);
            return Add(tokens, c == '$' ? TemplateTokenKind.Variable : TemplateTokenKind.Field, start, position);
        }

        if (Ascii.IsDigit(c) || (c is '-' or '+' or '.' && (Ascii.IsDigit(next) || next == '.')))
        {
            position++;
            while (position < text.Length && (IsWord(text[position]) || text[position] == '.'))
                position++;
            return Add(tokens, TemplateTokenKind.Literal, start, position);
        }

        if (IsWord(c))
        {
            position = WordEnd(start);
            return Add(tokens, TemplateTokenKind.Word, start, position);
        }

        position += c == ':' && next == '=' ? 2 : 1;
        if (c is '(' or ')' or '|' or ',' or '=' || position - start == 2)
            return Add(tokens, TemplateTokenKind.Symbol, start, position);
        errors.Add(new SyntaxError(Found.SpanAt(text, start), $"Found {Found.At(text, start)} in an action; expected a field, a function, a variable or a value."));
        return false;
    }

    private bool Add(List<TemplateToken> tokens, TemplateTokenKind kind, int start, int end)
    {
        tokens.Add(new TemplateToken(kind, text.Substring(start, end - start), TextSpan.FromBounds(start, end)));
        return true;
    }

    private int WordEnd(int start)
    {
        while (start < text.Length && IsWord(text[start]))
            start++;
        return start;
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}

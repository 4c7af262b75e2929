namespace ManifestKit.Languages.GoTemplates;

/// <summary>Follows the blocks of a template and hands each pipeline to <see cref="PipelineChecker"/>.</summary>
internal sealed class TemplateParser
{
    private readonly string text;
    private readonly List<SyntaxError> errors = [];
    private readonly Stack<(string Keyword, int Variables, TextSpan Span)> blocks = new();
    private readonly TemplateLexer lexer;
    private readonly PipelineChecker pipelines;

    public TemplateParser(string text, TemplateDialect dialect)
    {
        this.text = text;
        lexer = new TemplateLexer(text, errors);
        pipelines = new PipelineChecker(dialect, errors);
    }

    public Parsed<GoTemplate> Parse()
    {
        for (var i = Open(0); i >= 0; i = Open(i))
        {
            var position = i + 2;
            if (!SkipComment(ref position) && lexer.Action(ref position) is { } tokens)
                Action(tokens);
            i = position;
        }

        if (errors.Count == 0 && blocks.Count > 0)
        {
            var (keyword, _, span) = blocks.Peek();
            errors.Add(new SyntaxError(span, $"{{{{ {keyword} }}}} has no {{{{ end }}}}."));
        }

        return Parsed.Of(new GoTemplate(pipelines.References, pipelines.Functions), errors);
    }

    private int Open(int start) => start >= text.Length ? -1 : text.IndexOf("{{", start, StringComparison.Ordinal);

    private bool SkipComment(ref int position)
    {
        var start = position;
        if (start + 1 < text.Length && text[start] == '-' && Ascii.IsBlank(text[start + 1]))
            start += 2;
        if (string.CompareOrdinal(text, start, "/*", 0, 2) != 0)
            return false;
        var close = text.IndexOf("*/", start, StringComparison.Ordinal);
        var end = close < 0 ? -1 : text.IndexOf("}}", close, StringComparison.Ordinal);
        if (end < 0 || text.Substring(close + 2, Math.Min(end - close - 2, 3)).Trim() is not ("" or "-"))
            errors.Add(new SyntaxError(TextSpan.FromBounds(position - 2, text.Length), "The comment is not closed; expected */}}."));
        position = end < 0 ? text.Length : end + 2;
        return true;
    }

    private void Action(List<TemplateToken> tokens)
    {
        var first = tokens[0];
        switch (first.Kind == TemplateTokenKind.Word ? first.Text : "")
        {
            case "if" or "with" or "range" or "block" or "define":
                blocks.Push((first.Text, pipelines.VariableCount, first.Span));
                if (first.Text != "define")
                    pipelines.Check(tokens, first.Text == "block" ? 2 : 1);
                break;
            case "template":
                if (tokens[1].Kind != TemplateTokenKind.Literal)
                    errors.Add(new SyntaxError(tokens[1].Span, "Expected the template's name in quotes."));
                else if (tokens.Count > 3)
                    pipelines.Check(tokens, 2);
                break;
            case "else":
                Else(tokens);
                break;
            case "end":
                if (blocks.Count == 0)
                    errors.Add(new SyntaxError(first.Span, "{{ end }} closes nothing."));
                else
                    pipelines.Forget(blocks.Pop().Variables);
                break;
            case "break" or "continue":
                if (!blocks.Any(block => block.Keyword == "range"))
                    errors.Add(new SyntaxError(first.Span, $"{first.Text} stands outside of a range."));
                break;
            default:
                pipelines.Check(tokens, 0);
                break;
        }
    }

    private void Else(List<TemplateToken> tokens)
    {
        if (blocks.Count == 0 || blocks.Peek().Keyword is not ("if" or "with" or "range"))
            errors.Add(new SyntaxError(tokens[0].Span, "{{ else }} belongs to no if, with or range."));
        else if (tokens[1] is { Kind: TemplateTokenKind.Word, Text: "if" or "with" })
            pipelines.Check(tokens, 2);
        else if (tokens[1].Kind != TemplateTokenKind.End)
            errors.Add(new SyntaxError(tokens[1].Span, $"Expected }}}}, if or with after else, found {Found.Quote(tokens[1].Text)}."));
    }
}

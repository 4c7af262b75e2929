namespace ManifestKit.Languages.GoTemplates;

/// <summary>Follows the blocks of a template and builds its tree.</summary>
internal sealed class TemplateParser
{
    private const int DeepestBlock = 100;

    private readonly string text;
    private readonly List<SyntaxError> errors = [];
    private readonly List<TemplateNode> root = [];
    private readonly Stack<OpenBlock> blocks = new();
    private readonly TemplateLexer lexer;

    public TemplateParser(string text)
    {
        this.text = text;
        lexer = new TemplateLexer(text, errors);
    }

    private List<TemplateNode> Nodes => blocks.Count == 0 ? root : blocks.Peek().Nodes;

    public Parsed<IReadOnlyList<TemplateNode>> Parse()
    {
        var (position, trimsLeft) = (0, false);
        while (position < text.Length)
        {
            var open = text.IndexOf("{{", position, StringComparison.Ordinal);
            var textEnd = open < 0 ? text.Length : open;
            var trimsRight = open >= 0 && open + 3 < text.Length && text[open + 2] == '-' && Ascii.IsBlank(text[open + 3]);
            Text(position, textEnd, trimsLeft, trimsRight);
            if (open < 0)
                break;
            position = open + 2;
            if (!Comment(open, ref position) && lexer.Action(ref position) is { } tokens)
                Action(tokens, TextSpan.FromBounds(open, position));
            trimsLeft = position >= 4 && text[position - 3] == '-' && Ascii.IsBlank(text[position - 4]);
        }

        if (errors.Count == 0 && blocks.Count > 0)
        {
            var keyword = blocks.Peek().Keyword;
            errors.Add(new SyntaxError(keyword.Span, $"'{keyword.Text}' is not closed; expected {{{{ end }}}} behind it."));
        }

        while (blocks.Count > 0)
            Close();
        return Parsed.Of<IReadOnlyList<TemplateNode>>(root, errors);
    }

    private void Text(int start, int end, bool trimsLeft, bool trimsRight)
    {
        while (trimsLeft && start < end && Ascii.IsBlank(text[start]))
            start++;
        while (trimsRight && end > start && Ascii.IsBlank(text[end - 1]))
            end--;
        if (end > start)
            Nodes.Add(new TextNode(TextSpan.FromBounds(start, end), text.Substring(start, end - start)));
    }

    private bool Comment(int open, ref int position)
    {
        var start = position;
        if (start + 1 < text.Length && text[start] == '-' && Ascii.IsBlank(text[start + 1]))
        {
            for (start++; start < text.Length && Ascii.IsBlank(text[start]);)
                start++;
        }

        if (string.CompareOrdinal(text, start, "/*", 0, 2) != 0)
            return false;
        var close = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        var end = close < 0 ? -1 : text.IndexOf("}}", close, StringComparison.Ordinal);
        var between = end < 0 ? "?" : text.Substring(close + 2, end - close - 2);
        var isTrimmed = between.Length > 1 && between[between.Length - 1] == '-' && between.Substring(0, between.Length - 1).All(Ascii.IsBlank);
        if (between.Length == 0 || isTrimmed)
            Nodes.Add(new CommentNode(TextSpan.FromBounds(open, end + 2), text.Substring(start + 2, close - start - 2)));
        else
            errors.Add(new SyntaxError(TextSpan.FromBounds(open, text.Length), "The comment is not closed; expected */}}."));
        position = end < 0 ? text.Length : end + 2;
        return true;
    }

    private void Action(List<TemplateToken> tokens, TextSpan span)
    {
        var first = tokens[0];
        switch (first.Kind == TemplateTokenKind.Word ? first.Text : "")
        {
            case "if" or "with" or "range":
                Open(new OpenBlock(first, span, Pipeline(tokens, 1, first.Text == "range"), null));
                break;
            case "define" or "block":
                if (first.Text == "define" && blocks.Count > 0)
                    Report(first.Span, "Found a definition within a block; expected it outside of all blocks.");
                var name = Name(tokens);
                var hasData = first.Text == "block" && name is not null;
                if (!hasData && name is not null && tokens[2].Kind != TemplateTokenKind.End)
                    Report(tokens[2].Span, "A definition has a name only; expected }}.");
                Open(new OpenBlock(first, span, hasData ? Pipeline(tokens, 2) : null, name));
                break;
            case "template":
                Invocation(tokens, span);
                break;
            case "else":
                Else(tokens, span);
                break;
            case "end":
                End(tokens);
                break;
            case "break" or "continue":
                if (tokens[1].Kind != TemplateTokenKind.End)
                    Report(tokens[1].Span, $"'{first.Text}' takes no value; expected }}}}.");
                else if (!blocks.Any(block => block.Keyword.Text == "range"))
                    Report(first.Span, $"'{first.Text}' stands outside of a range. Remove it.");
                Nodes.Add(new LoopControlNode(span, first.Text == "break"));
                break;
            default:
                if (Pipeline(tokens, 0) is { } pipeline)
                    Nodes.Add(new ActionNode(span, pipeline));
                break;
        }
    }

    private void Open(OpenBlock block)
    {
        if (blocks.Count == DeepestBlock)
            Report(block.Keyword.Span, $"Blocks are nested deeper than {DeepestBlock}. Move some into a template of their own.");
        blocks.Push(block);
    }

    private void Invocation(List<TemplateToken> tokens, TextSpan span)
    {
        if (Name(tokens) is not { } name)
            return;
        var hasData = tokens[2].Kind != TemplateTokenKind.End;
        var pipeline = hasData ? Pipeline(tokens, 2) : null;
        if (!hasData || pipeline is not null)
            Nodes.Add(new InvocationNode(span, name, pipeline));
    }

    private void Else(List<TemplateToken> tokens, TextSpan span)
    {
        var next = tokens[1];
        if (blocks.Count == 0 || !blocks.Peek().IsBranch || blocks.Peek().HasElse)
        {
            Report(tokens[0].Span, "'else' belongs to no if, with or range. Remove it.");
            return;
        }

        var block = blocks.Peek();
        block.BeginElse();
        if (next.Kind == TemplateTokenKind.End)
            return;
        if (next is { Kind: TemplateTokenKind.Word, Text: "if" or "with" } && next.Text == block.Keyword.Text)
            Open(new OpenBlock(next, span, Pipeline(tokens, 2), null) { EndsWithParent = true });
        else
            Report(next.Span, $"Found {Found.Quote(next.Text)}; expected }}}}{(block.Keyword.Text == "range" ? "" : " or " + block.Keyword.Text)} after else.");
    }

    private void End(List<TemplateToken> tokens)
    {
        if (tokens[1].Kind != TemplateTokenKind.End)
            Report(tokens[1].Span, "'end' takes no value; expected }}.");
        if (blocks.Count == 0)
        {
            Report(tokens[0].Span, "'end' closes nothing. Remove it.");
            return;
        }

        while (Close())
        {
        }
    }

    // Whether the block around it ends too.
    private bool Close()
    {
        var block = blocks.Pop();
        if (block.Close() is { } node && blocks.Count < DeepestBlock)
            Nodes.Add(node);
        return block.EndsWithParent;
    }

    private LiteralOperand? Name(List<TemplateToken> tokens)
    {
        var token = tokens[1];
        if (token.Kind == TemplateTokenKind.Literal && token.Text[0] is '"' or '`')
            return new LiteralOperand(token.Span, token.Text);
        Report(token.Span, "Found no name of a template; expected one in quotes.");
        return null;
    }

    private Pipeline? Pipeline(List<TemplateToken> tokens, int start, bool inRange = false) => new PipelineParser(tokens, start, errors).Parse(inRange);

    private void Report(TextSpan span, string message) => errors.Add(new SyntaxError(span, message));
}

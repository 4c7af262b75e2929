namespace ManifestKit.Languages.Nginx;

/// <summary>Reads nginx configuration files exactly as nginx splits them.</summary>
/// <remarks>
/// Whether a directive is known, and allowed where it stands, is for the checker. Bodies in another language
/// (the <c>*_by_lua_block</c> directives of a third-party module) are not read.
/// </remarks>
public sealed class NginxReader
{
    private readonly List<SyntaxError> _errors = [];
    private readonly NginxLexer _lexer;

    private NginxReader(string text) => _lexer = new NginxLexer(text, _errors);

    /// <summary>Reads a file; never throws.</summary>
    /// <param name="text">The text of one file; what it includes is not read.</param>
    /// <returns>The tree, complete if there are no errors and partial otherwise.</returns>
    public static Parsed<NginxConfiguration> Read(string text)
    {
        var reader = new NginxReader(text);
        var (directives, closingComment) = reader.ReadBody(depth: 0, opening: null);
        return Parsed.Of(
            new NginxConfiguration(directives) { ClosingComment = closingComment },
            [.. reader._errors.OrderBy(static error => error.Span.Start)]);
    }

    private (IReadOnlyList<NginxDirective> Directives, string? ClosingComment) ReadBody(int depth, Opening? opening)
    {
        if (depth > NginxLimits.Depth)
        {
            Report(opening!.Value.Brace, $"Blocks are nested more than {NginxLimits.Depth} deep, which no directive allows. Look above for a missing }}.");
            _lexer.SkipToEnd();
            return ([], null);
        }

        var directives = new List<NginxDirective>();
        var comments = new List<string>();
        while (true)
        {
            var token = _lexer.Next();
            switch (token.Kind)
            {
                case NginxTokenKind.Comment:
                    comments.Add(NginxComment.Read(token.Value));
                    break;
                case NginxTokenKind.Word:
                    var directive = ReadDirective(token, depth, comments, out var closesBlock);
                    directives.Add(directive);
                    if (closesBlock && opening is not null) return (directives, null);
                    break;
                case NginxTokenKind.CloseBrace when opening is not null:
                    return (directives, Joined(comments));
                case NginxTokenKind.EndOfFile:
                    if (opening is { } open && !_lexer.EndedInQuote) Report(open.Brace, $"The block '{open.Name}' opened here is not closed; expected '}}' before the end of the file.");
                    return (directives, Joined(comments));
                case NginxTokenKind.CloseBrace:
                    Report(token.Span, "Found '}' where no block is open. Remove it, or look above for a missing '{'.");
                    break;
                case NginxTokenKind.Semicolon:
                    Report(token.Span, "Found ';'; expected the name of a directive. Remove it.");
                    break;
                default:
                    Report(token.Span, "Found '{'; expected the name of a block before it.");
                    ReadBody(depth + 1, new Opening("", token.Span));
                    break;
            }

        }
    }

    /// <remarks><c>closesBlock</c>: a <c>}</c> ended the directive in place of the missing <c>;</c>.</remarks>
    private NginxDirective ReadDirective(NginxToken name, int depth, List<string> comments, out bool closesBlock)
    {
        closesBlock = false;
        var arguments = new List<string>();
        var spans = new List<TextSpan>();
        var firstOnLaterLine = -1;
        var previousEnd = name.Span.End;
        while (true)
        {
            var token = _lexer.Next();
            switch (token.Kind)
            {
                case NginxTokenKind.Comment:
                    comments.Add(NginxComment.Read(token.Value));
                    continue;
                case NginxTokenKind.Word:
                    if (firstOnLaterLine < 0 && _lexer.HasLineBreak(previousEnd, token.Span.Start)) firstOnLaterLine = arguments.Count;
                    previousEnd = token.Span.End;
                    arguments.Add(token.Value);
                    spans.Add(token.Span);
                    continue;
                case NginxTokenKind.EndOfFile:
                    if (!_lexer.EndedInQuote) Report(name.Span, $"The directive '{Shown(name.Value)}' is not finished; expected ';' or '{{' before the end of the file.");
                    break;
                case NginxTokenKind.CloseBrace:
                    Report(token.Span, $"Found '}}' inside the directive '{Shown(name.Value)}'; expected ';' before it.");
                    closesBlock = true;
                    break;
            }

            var directive = new NginxDirective(name.Value, arguments.ToArray())
            {
                Comment = Joined(comments),
                Source = new NginxDirectiveSource(name.Span, spans, firstOnLaterLine),
            };
            comments.Clear();
            if (token.Kind == NginxTokenKind.Semicolon) return directive with { TrailingComment = _lexer.TrailingComment() };
            if (token.Kind != NginxTokenKind.OpenBrace) return directive;

            var trailingComment = _lexer.TrailingComment();
            var (block, closingComment) = ReadBody(depth + 1, new Opening(Shown(name.Value), token.Span));
            return directive with { Block = block, TrailingComment = trailingComment, ClosingComment = closingComment };
        }
    }

    private void Report(TextSpan span, string message) => _errors.Add(new SyntaxError(span, message));

    private static string? Joined(List<string> comments) => comments.Count == 0 ? null : string.Join("\n", comments);

    private static string Shown(string name) => name.Length <= 40 ? name : name.Substring(0, 40) + "...";

    private readonly record struct Opening(string Name, TextSpan Brace);
}

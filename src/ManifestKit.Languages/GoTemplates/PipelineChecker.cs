namespace ManifestKit.Languages.GoTemplates;

/// <summary>Checks the commands of a pipeline, and notes what they use.</summary>
internal sealed class PipelineChecker(TemplateDialect dialect, List<SyntaxError> errors)
{
    private readonly List<string> variables = ["$", .. dialect.Variables];

    public List<TemplateReference> References { get; } = [];

    public List<string> Functions { get; } = [];

    public int VariableCount => variables.Count;

    /// <summary>Ends a scope: forgets the variables that were declared since.</summary>
    public void Forget(int count) => variables.RemoveRange(count, variables.Count - count);

    public void Check(List<TemplateToken> tokens, int start)
    {
        var depth = 0;
        var needsOperand = true;
        var declared = new List<string>();
        for (var i = Math.Min(start, tokens.Count - 1); i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case TemplateTokenKind.Variable when Declares(tokens, i):
                    declared.Add(token.Text);
                    continue;
                case TemplateTokenKind.Symbol when token.Text is ":=" or "," or "=":
                    needsOperand = true;
                    continue;
                case TemplateTokenKind.End or TemplateTokenKind.Symbol when token.Text is "" or "|" or ")":
                    if (needsOperand)
                        Report(token, token.Text.Length == 0 ? "A value is missing before }}." : $"A value is missing before '{token.Text}'.");
                    depth -= token.Text == ")" ? 1 : 0;
                    if (depth < 0 || (token.Text.Length == 0 && depth > 0))
                        Report(token, depth < 0 ? "')' closes nothing." : "A parenthesis is not closed; expected ')'.");
                    depth = Math.Max(0, depth);
                    needsOperand = token.Text == "|";
                    continue;
                case TemplateTokenKind.Symbol:
                    depth++;
                    needsOperand = true;
                    continue;
                default:
                    Operand(tokens, ref i);
                    needsOperand = false;
                    continue;
            }
        }

        variables.AddRange(declared);
    }

    private static bool Declares(List<TemplateToken> tokens, int i)
        => tokens[i + 1].Text == ":=" || (tokens[i + 1].Text == "," && i + 3 < tokens.Count && tokens[i + 3].Text == ":=");

    private void Operand(List<TemplateToken> tokens, ref int i)
    {
        var token = tokens[i];
        if (token.Kind == TemplateTokenKind.Word)
            Word(token);
        if (token.Kind is not (TemplateTokenKind.Variable or TemplateTokenKind.Field))
            return;
        if (token.Kind == TemplateTokenKind.Variable && !variables.Contains(token.Text))
            Report(token, $"The variable {token.Text} is not defined; {dialect.Name} defines {(dialect.Variables.Count == 0 ? "only $" : string.Join(", ", dialect.Variables))}.");

        var fields = new List<string>();
        if (token.Kind == TemplateTokenKind.Field && token.Text.Length > 1)
            fields.Add(token.Text.Substring(1));
        while (tokens[i + 1] is { Kind: TemplateTokenKind.Field } next && next.Span.Start == tokens[i].Span.End)
        {
            fields.Add(next.Text.Substring(1));
            i++;
        }

        var behindParenthesis = token.Kind == TemplateTokenKind.Field && i > 0 && tokens[i - 1] is { Text: ")" } close && close.Span.End == token.Span.Start;
        if (!behindParenthesis)
            References.Add(new TemplateReference(token.Kind == TemplateTokenKind.Field ? "." : token.Text, fields, TextSpan.Union(token.Span, tokens[i].Span)));
    }

    private void Word(TemplateToken token)
    {
        if (token.Text is "true" or "false" or "nil")
            return;
        Functions.Add(token.Text);
        if (dialect.HasFunction(token.Text))
            return;
        var variable = "$" + token.Text;
        Report(token, $"{dialect.Name} has no function {Found.Quote(token.Text)}" + (variables.Contains(variable) ? $"; write {variable} for the variable." : "."));
    }

    private void Report(TemplateToken token, string message) => errors.Add(new SyntaxError(token.Span, message));
}

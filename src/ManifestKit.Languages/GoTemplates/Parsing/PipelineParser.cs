namespace ManifestKit.Languages.GoTemplates;

/// <summary>Reads the tokens of an action as a pipeline.</summary>
internal sealed class PipelineParser(List<TemplateToken> tokens, int position, List<SyntaxError> errors)
{
    private const int DeepestGroup = 100;

    private int depth;

    private TemplateToken Next => tokens[position];

    /// <summary>Reads up to the end of the action; null if that is not possible.</summary>
    public Pipeline? Parse(bool inRange)
    {
        var pipeline = Read(inRange ? 2 : 1);
        if (pipeline is null || Next.Kind == TemplateTokenKind.End)
            return pipeline;
        return Fail(Next.Text == ")" ? "')' closes nothing. Remove it." : $"Found {Found.Quote(Next.Text)}; expected an operand, '|' or }}}}.");
    }

    private Pipeline? Read(int mostVariables)
    {
        var start = Next.Span.Start;
        var variables = Declarations(mostVariables, out var isAssignment);
        if (variables is null)
            return null;
        var commands = new List<TemplateCommand>();
        do
        {
            if (Command() is not { } command)
                return null;
            if (commands.Count > 0 && command.Operands[0] is LiteralOperand or DataOperand { Fields.Count: 0 })
                return Fail(command.Operands[0].Span, "A value takes no argument from the pipeline; expected a function behind '|'.");
            commands.Add(command);
        }
        while (Take("|"));
        return new Pipeline(TextSpan.FromBounds(start, tokens[position - 1].Span.End), variables, isAssignment, commands);
    }

    private List<string>? Declarations(int most, out bool isAssignment)
    {
        var variables = new List<string>();
        isAssignment = false;
        var count = Next.Kind != TemplateTokenKind.Variable ? 0
            : IsSetter(position + 1) ? 1
            : IsSymbol(position + 1, ",") && tokens[position + 2].Kind == TemplateTokenKind.Variable && IsSetter(position + 3) ? 2 : 0;
        if (count > most)
        {
            Fail("Two variables can be set in a range only.");
            return null;
        }

        for (; count > 0; count--)
        {
            variables.Add(Next.Text);
            isAssignment = tokens[position + 1].Text == "=";
            position += 2;
        }

        return variables;
    }

    private TemplateCommand? Command()
    {
        var operands = new List<TemplateOperand>();
        while (Next.Kind != TemplateTokenKind.End && !(Next.Kind == TemplateTokenKind.Symbol && Next.Text is "|" or ")"))
        {
            if (operands.Count > 0 && tokens[position - 1].Span.End == Next.Span.Start)
            {
                Fail($"A blank is missing before {Found.Quote(Next.Text)}.");
                return null;
            }

            if (Operand() is not { } operand)
                return null;
            operands.Add(operand);
        }

        if (operands.Count > 0)
            return new TemplateCommand(operands);
        Fail(Next.Kind == TemplateTokenKind.End ? "A value is missing before }}." : $"A value is missing before '{Next.Text}'.");
        return null;
    }

    private TemplateOperand? Operand()
    {
        var token = tokens[position++];
        switch (token.Kind)
        {
            case TemplateTokenKind.Word when token.Text is not ("true" or "false" or "nil"):
                return new FunctionOperand(WithFields(token.Span, out var ofFunction), token.Text, ofFunction);
            case TemplateTokenKind.Word or TemplateTokenKind.Literal:
                if (!AtField(token.Span.End))
                    return new LiteralOperand(token.Span, token.Text);
                Fail($"{Found.Quote(token.Text)} has no fields.");
                return null;
            case TemplateTokenKind.Variable:
                return new VariableOperand(WithFields(token.Span, out var ofVariable), token.Text, ofVariable);
            case TemplateTokenKind.Field:
                if (token.Text.Length == 1 && AtField(token.Span.End))
                {
                    Fail("A field follows one dot only.");
                    return null;
                }

                var span = WithFields(token.Span, out var fields);
                return new DataOperand(span, token.Text.Length > 1 ? [token.Text.Substring(1), .. fields] : fields);
            default:
                position--;
                return token.Text == "(" ? Group() : FailOperand();
        }
    }

    private GroupOperand? Group()
    {
        var open = tokens[position++].Span;
        if (++depth > DeepestGroup)
        {
            Fail(open, $"Parentheses are nested deeper than {DeepestGroup}. Set a variable first.");
            return null;
        }

        if (Read(1) is not { } pipeline)
            return null;
        depth--;
        if (!Take(")"))
        {
            Fail("A parenthesis is not closed; expected ')'.");
            return null;
        }

        var span = WithFields(TextSpan.Union(open, tokens[position - 1].Span), out var fields);
        return new GroupOperand(span, pipeline, fields);
    }

    // Fields follow without a blank.
    private TextSpan WithFields(TextSpan span, out List<string> fields)
    {
        fields = [];
        while (AtField(span.End))
        {
            fields.Add(Next.Text.Substring(1));
            span = TextSpan.Union(span, Next.Span);
            position++;
        }

        return span;
    }

    private bool AtField(int end) => Next.Kind == TemplateTokenKind.Field && Next.Text.Length > 1 && Next.Span.Start == end;

    private bool IsSetter(int index) => IsSymbol(index, ":=") || IsSymbol(index, "=");

    private bool IsSymbol(int index, string symbol) => tokens[index].Kind == TemplateTokenKind.Symbol && tokens[index].Text == symbol;

    private bool Take(string symbol)
    {
        if (!IsSymbol(position, symbol))
            return false;
        position++;
        return true;
    }

    private TemplateOperand? FailOperand()
    {
        Fail($"Found {Found.Quote(Next.Text)}; expected a value.");
        return null;
    }

    private Pipeline? Fail(string message) => Fail(Next.Span, message);

    private Pipeline? Fail(TextSpan span, string message)
    {
        errors.Add(new SyntaxError(span, message));
        return null;
    }
}

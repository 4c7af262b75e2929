namespace ManifestKit.Languages.GoTemplates;

/// <summary>Commands, each of which gets the value of the one before it as its last argument.</summary>
public sealed class Pipeline
{
    internal Pipeline(TextSpan span, IReadOnlyList<string> variables, bool isAssignment, IReadOnlyList<TemplateCommand> commands)
    {
        Span = span;
        Variables = variables;
        IsAssignment = isAssignment;
        Commands = commands;
    }

    /// <summary>Where the pipeline stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The variables that are set, with their <c>$</c>: none, one, or two in a range.</summary>
    public IReadOnlyList<string> Variables { get; }

    /// <summary>Whether the variables exist already: <c>=</c> and not <c>:=</c>.</summary>
    public bool IsAssignment { get; }

    /// <summary>The commands in order, at least one.</summary>
    public IReadOnlyList<TemplateCommand> Commands { get; }
}

/// <summary>An operand, or a function or method with its arguments.</summary>
public sealed class TemplateCommand
{
    internal TemplateCommand(IReadOnlyList<TemplateOperand> operands) => Operands = operands;

    /// <summary>The operands in order, at least one.</summary>
    public IReadOnlyList<TemplateOperand> Operands { get; }

    /// <summary>Where the command stands.</summary>
    public TextSpan Span => TextSpan.Union(Operands[0].Span, Operands[Operands.Count - 1].Span);
}

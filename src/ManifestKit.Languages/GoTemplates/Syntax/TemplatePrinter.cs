using System.Text;

namespace ManifestKit.Languages.GoTemplates;

/// <summary>Writes a tree as a template that reads back as the same tree.</summary>
internal sealed class TemplatePrinter
{
    private readonly StringBuilder output = new();

    public static string Print(IReadOnlyList<TemplateNode> nodes)
    {
        var printer = new TemplatePrinter();
        printer.Nodes(nodes);
        return printer.output.ToString();
    }

    private void Nodes(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (var node in nodes)
            Node(node);
    }

    private void Node(TemplateNode node)
    {
        switch (node)
        {
            case TextNode text:
                output.Append(text.Text);
                break;
            case CommentNode comment:
                Open().Append("/*").Append(comment.Text).Append("*/}}");
                break;
            case ActionNode action:
                Action("", action.Pipeline);
                break;
            case LoopControlNode control:
                Open().Append(control.IsBreak ? "break}}" : "continue}}");
                break;
            case InvocationNode invocation:
                Action("template " + invocation.Name.Text + (invocation.Pipeline is null ? "" : " "), invocation.Pipeline);
                break;
            case DefinitionNode { Pipeline: null } define:
                Action("define " + define.Name.Text, null);
                Nodes(define.Body);
                End();
                break;
            case DefinitionNode block:
                Action("block " + block.Name.Text + " ", block.Pipeline);
                Nodes(block.Body);
                End();
                break;
            case BranchNode branch:
                Branch(branch);
                break;
        }
    }

    private void Branch(BranchNode branch)
    {
        Action(branch.Kind switch { BranchKind.If => "if ", BranchKind.With => "with ", _ => "range " }, branch.Pipeline);
        Nodes(branch.Body);
        if (branch.Else is not null)
        {
            Open().Append("else}}");
            Nodes(branch.Else);
        }

        End();
    }

    private void End() => Open().Append("end}}");

    private void Action(string head, Pipeline? pipeline)
    {
        Open().Append(head);
        if (pipeline is not null)
            Pipeline(pipeline);
        output.Append("}}");
    }

    // Text that ends in a brace would join the braces of the action: a blank parts them, and the trim marker removes it.
    private StringBuilder Open() => output.Length > 0 && output[output.Length - 1] == '{' ? output.Append(" {{- ") : output.Append("{{");

    private void Pipeline(Pipeline pipeline)
    {
        if (pipeline.Variables.Count > 0)
            output.Append(string.Join(", ", pipeline.Variables)).Append(pipeline.IsAssignment ? " = " : " := ");
        for (var i = 0; i < pipeline.Commands.Count; i++)
        {
            output.Append(i == 0 ? "" : " | ");
            for (var j = 0; j < pipeline.Commands[i].Operands.Count; j++)
                Operand(pipeline.Commands[i].Operands[j], j == 0 ? "" : " ");
        }
    }

    private void Operand(TemplateOperand operand, string separator)
    {
        output.Append(separator);
        switch (operand)
        {
            case DataOperand { Fields.Count: 0 }:
                output.Append('.');
                break;
            case VariableOperand variable:
                output.Append(variable.Name);
                break;
            case FunctionOperand function:
                output.Append(function.Name);
                break;
            case LiteralOperand literal:
                output.Append(literal.Text);
                break;
            case GroupOperand group:
                output.Append('(');
                Pipeline(group.Pipeline);
                output.Append(')');
                break;
        }

        foreach (var field in operand.Fields)
            output.Append('.').Append(field);
    }
}

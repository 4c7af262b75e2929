using System.Text;
using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Languages.Tests.GoTemplates;

/// <summary>Writes a tree with every node's kind and content, so that equal texts mean equal trees.</summary>
internal static class TemplateTree
{
    public static string Show(IReadOnlyList<TemplateNode>? nodes) => nodes is null ? "none" : "[" + string.Join(", ", nodes.Select(Show)) + "]";

    private static string Show(TemplateNode node) => node switch
    {
        TextNode text => $"text({Encoded(text.Text)})",
        CommentNode comment => $"comment({Encoded(comment.Text)})",
        ActionNode action => $"action({Show(action.Pipeline)})",
        LoopControlNode control => control.IsBreak ? "break" : "continue",
        InvocationNode invocation => $"template({invocation.Name.Text}, {Show(invocation.Pipeline)})",
        DefinitionNode definition => $"define({definition.Name.Text}, {Show(definition.Pipeline)}, {Show(definition.Body)})",
        BranchNode branch => $"{branch.Kind}({Show(branch.Pipeline)}, {Show(branch.Body)}, {Show(branch.Else)})",
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };

    private static string Show(Pipeline? pipeline) => pipeline is null
        ? "none"
        : $"{string.Join(",", pipeline.Variables)}{(pipeline.IsAssignment ? "=" : ":")}{string.Join("|", pipeline.Commands.Select(c => string.Join(" ", c.Operands.Select(Show))))}";

    private static string Show(TemplateOperand operand) => operand switch
    {
        DataOperand => "data",
        VariableOperand variable => $"variable({variable.Name})",
        FunctionOperand function => $"function({function.Name})",
        LiteralOperand literal => $"literal({Encoded(literal.Text)})",
        GroupOperand group => $"group({Show(group.Pipeline)})",
        _ => throw new ArgumentException(operand.GetType().Name, nameof(operand)),
    } + string.Concat(operand.Fields.Select(field => "." + field));

    private static string Encoded(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}

using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Languages.Tests.GoTemplates;

/// <summary>Makes random trees of templates.</summary>
internal sealed class TemplateGenerator(Random random)
{
    private static readonly string[] Texts = ["a", " ", "{", "}", "x{", " }} \n", "-", "- ", "\t{ {", "/*"];
    private static readonly string[] Literals = ["\"a\\n}}\"", "`{{ \\ `", "1", "-1.5e3", "'x'", "true", "nil", "0x1F"];
    private static readonly string[] Names = ["a", "Labels", "_x1", "caf\u00e9"];

    public IReadOnlyList<TemplateNode> Nodes(int depth = 3, bool inLoop = false)
    {
        var nodes = new List<TemplateNode>();
        for (var count = random.Next(4); count > 0; count--)
        {
            var node = Node(depth, inLoop);
            if (node is not TextNode || nodes.LastOrDefault() is not TextNode)
                nodes.Add(node);
        }

        return nodes;
    }

    private TemplateNode Node(int depth, bool inLoop) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 or 1 => new TextNode(default, Pick(Texts)),
        2 => new CommentNode(default, Pick([" c ", "", "}}", "*", "{{"])),
        3 => new InvocationNode(default, new LiteralOperand(default, "\"t\""), random.Next(2) == 0 ? null : Pipeline(depth, 0)),
        4 when inLoop => new LoopControlNode(default, random.Next(2) == 0),
        4 or 5 => new ActionNode(default, Pipeline(depth, 1)),
        6 => new DefinitionNode(default, new LiteralOperand(default, "`b`"), Pipeline(depth, 1), Nodes(depth - 1)),
        _ => Branch(depth, (BranchKind)random.Next(3), inLoop),
    };

    private BranchNode Branch(int depth, BranchKind kind, bool inLoop)
    {
        var otherwise = random.Next(2) == 0 ? null : Nodes(depth - 1, inLoop);
        return new BranchNode(
            default, kind, Pipeline(depth, kind == BranchKind.Range ? 2 : 1), Nodes(depth - 1, inLoop || kind == BranchKind.Range), otherwise);
    }

    private Pipeline Pipeline(int depth, int mostVariables)
    {
        string[] variables = [.. Enumerable.Range(0, random.Next(mostVariables + 1)).Select(_ => "$" + Pick(Names))];
        TemplateCommand[] commands = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(i => Command(depth, isFirst: i == 0))];
        return new Pipeline(default, variables, variables.Length > 0 && random.Next(2) == 0, commands);
    }

    private TemplateCommand Command(int depth, bool isFirst)
    {
        TemplateOperand first = isFirst ? Operand(depth) : new FunctionOperand(default, Pick(Names), []);
        return new TemplateCommand([first, .. Enumerable.Range(0, random.Next(3)).Select(_ => Operand(depth))]);
    }

    private TemplateOperand Operand(int depth)
    {
        string[] fields = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Names))];
        return random.Next(depth > 0 ? 5 : 4) switch
        {
            0 => new DataOperand(default, fields),
            1 => new VariableOperand(default, Pick(["$", "$a", "$x_1"]), fields),
            2 => new FunctionOperand(default, Pick(Names), fields),
            3 => new LiteralOperand(default, Pick(Literals)),
            _ => new GroupOperand(default, Pipeline(depth - 1, 1), fields),
        };
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}

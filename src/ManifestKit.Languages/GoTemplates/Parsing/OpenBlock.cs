namespace ManifestKit.Languages.GoTemplates;

/// <summary>A block whose <c>{{end}}</c> has not been read yet.</summary>
internal sealed class OpenBlock(TemplateToken keyword, TextSpan span, Pipeline? pipeline, LiteralOperand? name)
{
    private List<TemplateNode>? body;

    public TemplateToken Keyword => keyword;

    public List<TemplateNode> Nodes { get; private set; } = [];

    public bool HasElse => body is not null;

    public bool IsBranch => keyword.Text is "if" or "with" or "range";

    /// <summary>Whether this block was opened by <c>{{else if}}</c>, and ends with the block around it.</summary>
    public bool EndsWithParent { get; init; }

    public void BeginElse()
    {
        body = Nodes;
        Nodes = [];
    }

    /// <summary>The node of the block; null if its first action had errors.</summary>
    public TemplateNode? Close()
    {
        if (!IsBranch)
            return name is null || (keyword.Text == "block" && pipeline is null) ? null : new DefinitionNode(span, name, pipeline, Nodes);
        var kind = keyword.Text == "if" ? BranchKind.If : keyword.Text == "with" ? BranchKind.With : BranchKind.Range;
        return pipeline is null ? null : new BranchNode(span, kind, pipeline, body ?? Nodes, HasElse ? Nodes : null);
    }
}

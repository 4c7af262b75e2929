namespace ManifestKit.Languages.GoTemplates;

/// <summary>What a <see cref="BranchNode"/> does with its pipeline.</summary>
public enum BranchKind
{
    /// <summary>Writes the body if the value is not empty.</summary>
    If,

    /// <summary>Like <see cref="If"/>, and the value becomes <c>.</c> in the body.</summary>
    With,

    /// <summary>Writes the body for each element, which becomes <c>.</c>.</summary>
    Range,
}

/// <summary><c>{{if}}</c>, <c>{{with}}</c> or <c>{{range}}</c>, up to its <c>{{end}}</c>.</summary>
public sealed class BranchNode : TemplateNode
{
    internal BranchNode(TextSpan span, BranchKind kind, Pipeline pipeline, IReadOnlyList<TemplateNode> body, IReadOnlyList<TemplateNode>? otherwise)
        : base(span)
    {
        Kind = kind;
        Pipeline = pipeline;
        Body = body;
        Else = otherwise;
    }

    /// <summary>Which of the three it is.</summary>
    public BranchKind Kind { get; }

    /// <summary>The condition, the value or the elements.</summary>
    public Pipeline Pipeline { get; }

    /// <summary>What is written for a value that is not empty.</summary>
    public IReadOnlyList<TemplateNode> Body { get; }

    /// <summary>What is written otherwise; null without <c>{{else}}</c>. An <c>{{else if}}</c> is one branch in here.</summary>
    public IReadOnlyList<TemplateNode>? Else { get; }
}

/// <summary>A named template: <c>{{define "name"}}</c>, or with a pipeline <c>{{block "name" .}}</c>, which also calls it.</summary>
public sealed class DefinitionNode : TemplateNode
{
    internal DefinitionNode(TextSpan span, LiteralOperand name, Pipeline? pipeline, IReadOnlyList<TemplateNode> body)
        : base(span)
    {
        Name = name;
        Pipeline = pipeline;
        Body = body;
    }

    /// <summary>The template's name, a text.</summary>
    public LiteralOperand Name { get; }

    /// <summary>The data of a <c>block</c>; null for <c>define</c>.</summary>
    public Pipeline? Pipeline { get; }

    /// <summary>The named template.</summary>
    public IReadOnlyList<TemplateNode> Body { get; }
}

/// <summary>The call of a named template: <c>{{template "name" .}}</c>.</summary>
public sealed class InvocationNode : TemplateNode
{
    internal InvocationNode(TextSpan span, LiteralOperand name, Pipeline? pipeline)
        : base(span)
    {
        Name = name;
        Pipeline = pipeline;
    }

    /// <summary>The template's name, a text.</summary>
    public LiteralOperand Name { get; }

    /// <summary>The data that the template gets; null for none.</summary>
    public Pipeline? Pipeline { get; }
}

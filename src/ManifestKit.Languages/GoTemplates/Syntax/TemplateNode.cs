namespace ManifestKit.Languages.GoTemplates;

/// <summary>A part of a template: text, a comment or an action.</summary>
public abstract class TemplateNode
{
    private protected TemplateNode(TextSpan span) => Span = span;

    /// <summary>Where the part stands; of an action with a body, its first action.</summary>
    public TextSpan Span { get; }
}

/// <summary>Text outside of actions, without what trim markers remove.</summary>
public sealed class TextNode : TemplateNode
{
    internal TextNode(TextSpan span, string text)
        : base(span) => Text = text;

    /// <summary>The text that is written to the output.</summary>
    public string Text { get; }
}

/// <summary>A comment: <c>{{/* text */}}</c>.</summary>
public sealed class CommentNode : TemplateNode
{
    internal CommentNode(TextSpan span, string text)
        : base(span) => Text = text;

    /// <summary>What stands between <c>/*</c> and <c>*/</c>.</summary>
    public string Text { get; }
}

/// <summary>An action that writes a value or sets a variable: <c>{{ $value | humanize }}</c>.</summary>
public sealed class ActionNode : TemplateNode
{
    internal ActionNode(TextSpan span, Pipeline pipeline)
        : base(span) => Pipeline = pipeline;

    /// <summary>What is evaluated.</summary>
    public Pipeline Pipeline { get; }
}

/// <summary><c>{{break}}</c> or <c>{{continue}}</c>.</summary>
public sealed class LoopControlNode : TemplateNode
{
    internal LoopControlNode(TextSpan span, bool isBreak)
        : base(span) => IsBreak = isBreak;

    /// <summary>Whether the loop ends; otherwise the next round begins.</summary>
    public bool IsBreak { get; }
}

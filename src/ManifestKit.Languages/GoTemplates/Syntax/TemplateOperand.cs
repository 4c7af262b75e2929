namespace ManifestKit.Languages.GoTemplates;

/// <summary>A value in a command.</summary>
public abstract class TemplateOperand
{
    private protected TemplateOperand(TextSpan span, IReadOnlyList<string> fields)
    {
        Span = span;
        Fields = fields;
    }

    /// <summary>Where the operand stands, its fields included.</summary>
    public TextSpan Span { get; }

    /// <summary>The fields that are read of the value, in order: <c>Labels</c>, <c>job</c> of <c>.Labels.job</c>.</summary>
    public IReadOnlyList<string> Fields { get; }
}

/// <summary>The data of the template, or fields of it: <c>.</c>, <c>.Labels.job</c>.</summary>
public sealed class DataOperand : TemplateOperand
{
    internal DataOperand(TextSpan span, IReadOnlyList<string> fields)
        : base(span, fields)
    {
    }
}

/// <summary>A variable, or fields of it: <c>$value</c>, <c>$labels.job</c>.</summary>
public sealed class VariableOperand : TemplateOperand
{
    internal VariableOperand(TextSpan span, string name, IReadOnlyList<string> fields)
        : base(span, fields) => Name = name;

    /// <summary>The name with its <c>$</c>.</summary>
    public string Name { get; }
}

/// <summary>The name of a function, or fields of its result: <c>humanize</c>, <c>now.Year</c>.</summary>
public sealed class FunctionOperand : TemplateOperand
{
    internal FunctionOperand(TextSpan span, string name, IReadOnlyList<string> fields)
        : base(span, fields) => Name = name;

    /// <summary>The function's name.</summary>
    public string Name { get; }
}

/// <summary>A pipeline in parentheses, or fields of its value: <c>(index .Alerts 0).Labels</c>.</summary>
public sealed class GroupOperand : TemplateOperand
{
    internal GroupOperand(TextSpan span, Pipeline pipeline, IReadOnlyList<string> fields)
        : base(span, fields) => Pipeline = pipeline;

    /// <summary>What stands between the parentheses.</summary>
    public Pipeline Pipeline { get; }
}

/// <summary>A text, a number, <c>true</c>, <c>false</c> or <c>nil</c>.</summary>
public sealed class LiteralOperand : TemplateOperand
{
    internal LiteralOperand(TextSpan span, string text)
        : base(span, []) => Text = text;

    /// <summary>The literal as it is written, with its quotes.</summary>
    public string Text { get; }

    /// <summary>Whether the literal is a text in quotes.</summary>
    public bool IsString => Text[0] is '"' or '`';

    /// <summary>Whether the literal is a number or a character, which is a number in Go.</summary>
    public bool IsNumber => Ascii.IsDigit(Text[0]) || Text[0] is '+' or '-' or '.' or '\'';

    /// <summary>The text without quotes and escapes; of other literals, how they are written.</summary>
    public string Value => IsString ? GoStringDecoder.Decode(Text, 0, Text.Length) : Text;
}

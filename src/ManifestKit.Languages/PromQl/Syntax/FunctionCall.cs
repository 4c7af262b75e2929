namespace ManifestKit.Languages.PromQl;

/// <summary>A call, such as <c>rate(foo[5m])</c>.</summary>
public sealed class FunctionCall : PromQlExpression
{
    internal FunctionCall(
        TextSpan span, string name, TextSpan nameSpan, PromQlFunction? function, IReadOnlyList<PromQlExpression> arguments)
        : base(span)
    {
        Name = name;
        NameSpan = nameSpan;
        Function = function;
        Arguments = arguments;
        foreach (var argument in arguments)
            Height = Math.Max(Height, argument.Height + 1);
    }

    /// <summary>The name that is called.</summary>
    public string Name { get; }

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The function's signature; null when there is no such function.</summary>
    public PromQlFunction? Function { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<PromQlExpression> Arguments { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => Function?.ReturnType ?? PromQlValueType.None;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => Arguments;
}

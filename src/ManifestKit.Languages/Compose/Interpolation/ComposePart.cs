namespace ManifestKit.Languages.Compose;

/// <summary>A part of a text that Compose interpolates.</summary>
public abstract record ComposePart
{
    private protected ComposePart()
    {
    }
}

/// <summary>Characters that stand for themselves.</summary>
/// <param name="Text">The characters, with <c>$$</c> already read as <c>$</c>.</param>
public sealed record ComposeLiteral(string Text) : ComposePart;

/// <summary>A reference to a variable.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Operator">What happens when the variable is not set or is empty.</param>
/// <param name="Argument">The default, the replacement or the message behind the operator; null when there is no operator.</param>
/// <param name="Span">Where the reference stands, from its <c>$</c> on.</param>
public sealed record ComposeVariable(string Name, ComposeOperator Operator, ComposeText? Argument, TextSpan Span) : ComposePart
{
    /// <summary>Whether the file cannot be read without the variable: <c>${NAME:?message}</c> or <c>${NAME?message}</c>.</summary>
    public bool IsRequired => Operator is ComposeOperator.RequiredIfEmpty or ComposeOperator.RequiredIfUnset;

    /// <summary>Whether a missing variable silently becomes an empty text: <c>$NAME</c> or <c>${NAME}</c>.</summary>
    public bool IsBare => Operator == ComposeOperator.None;

    /// <summary>The default value, itself interpolated; null if there is none.</summary>
    public ComposeText? Default => Operator is ComposeOperator.DefaultIfEmpty or ComposeOperator.DefaultIfUnset ? Argument : null;
}

namespace ManifestKit.Languages.Nginx;

/// <summary>What is wrong with a directive.</summary>
public enum NginxProblemKind
{
    /// <summary>No module of open-source nginx has the directive.</summary>
    UnknownDirective,

    /// <summary>The directive is not allowed in this block.</summary>
    WrongContext,

    /// <summary>The directive has too few or too many arguments, or braces where it takes none, or none where it takes them.</summary>
    WrongForm,

    /// <summary>A value cannot be read.</summary>
    InvalidValue,

    /// <summary>A variable is used that nothing defines.</summary>
    UnknownVariable,

    /// <summary>The directive came with a later version than the one asked for.</summary>
    NotYetAvailable,

    /// <summary>The version asked for no longer has the directive.</summary>
    Removed,

    /// <summary>nginx accepts it with a warning; the only kind that is not an error.</summary>
    Deprecated,
}

/// <summary>Something that nginx would reject or warn about.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Path">The names of the blocks from the top, then of the directive: <c>http &gt; server &gt; listen</c>.</param>
/// <param name="Directive">The directive.</param>
/// <param name="Span">The offending part of the text that was read; empty at 0 for a tree that was built.</param>
/// <param name="Message">What was found, what was expected and what to write instead.</param>
public sealed record NginxProblem(NginxProblemKind Kind, string Path, NginxDirective Directive, TextSpan Span, string Message)
{
    /// <summary>Whether nginx would refuse to start.</summary>
    public bool IsError => Kind != NginxProblemKind.Deprecated;

    /// <inheritdoc/>
    public override string ToString() => $"{Span}: {Path}: {Message}";
}

namespace ManifestKit.Languages.Nginx;

/// <summary>The directives of one nginx file.</summary>
/// <param name="directives">The directives at the top of the file, in order.</param>
/// <remarks>
/// Two configurations are equal when their directives, arguments and comments are; where they were read from does not count.
/// See <see href="https://nginx.org/en/docs/beginners_guide.html#conf_structure">the structure of a configuration</see>.
/// </remarks>
public sealed class NginxConfiguration(params IReadOnlyList<NginxDirective> directives) : IEquatable<NginxConfiguration>
{
    /// <summary>The directives at the top of the file, in order.</summary>
    public IReadOnlyList<NginxDirective> Directives { get; } = directives;

    /// <summary>The comment behind the last directive, one line a line of text; <see langword="null"/> for none.</summary>
    public string? ClosingComment
    {
        get;
        init => field = NginxComment.Normalize(value);
    }

    /// <summary>The directives found by following names from the top, in the order of the file.</summary>
    /// <param name="path">The names, outermost first: <c>Find("http", "server", "listen")</c>.</param>
    public IEnumerable<NginxDirective> Find(params IReadOnlyList<string> path) => NginxDirective.Find(Directives, path);

    /// <inheritdoc/>
    public bool Equals(NginxConfiguration? other)
        => other is not null
        && Directives.SequenceEqual(other.Directives)
        && ClosingComment == other.ClosingComment;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NginxConfiguration);

    /// <inheritdoc/>
    public override int GetHashCode() => Directives.Aggregate(17, (hash, directive) => (hash * 31) ^ directive.GetHashCode());

    /// <summary>The text that <see cref="NginxWriter"/> writes.</summary>
    public override string ToString() => NginxWriter.Write(this);
}

namespace ManifestKit.Languages.Nginx;

/// <summary>A directive: a name, its arguments and, for a block directive, the directives between its braces.</summary>
/// <example><code>
/// new NginxDirective("location", "/api/") { Block = [new("proxy_pass", "http://backend")] }
/// </code></example>
/// <remarks>
/// Two directives are equal when their names, arguments, blocks and comments are; where they were read from does not count.
/// See <see href="https://nginx.org/en/docs/dirindex.html">the index of directives</see>.
/// </remarks>
public sealed record NginxDirective
{
    /// <summary>Makes a directive.</summary>
    /// <param name="name">The name, such as <c>listen</c>; in the body of a map-like block, the key.</param>
    /// <param name="arguments">The values as nginx is to see them: without quotes and escapes, which the writer adds.</param>
    public NginxDirective(string name, params IReadOnlyList<string> arguments)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The name, such as <c>listen</c>; in the body of a map-like block, the key.</summary>
    public string Name { get; init; }

    /// <summary>The values as nginx sees them, without quotes and escapes.</summary>
    public IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The directives between the braces; <see langword="null"/> for a directive that ends with <c>;</c>.</summary>
    public IReadOnlyList<NginxDirective>? Block { get; init; }

    /// <summary>The comment above the directive, one line a line of text; <see langword="null"/> for none.</summary>
    public string? Comment
    {
        get;
        init => field = NginxComment.Normalize(value);
    }

    /// <summary>The comment on the same line, behind <c>;</c> or <c>{</c>; <see langword="null"/> for none.</summary>
    public string? TrailingComment
    {
        get;
        init => field = NginxComment.OnOneLine(value);
    }

    /// <summary>The comment behind the last directive of the block; <see langword="null"/> for none.</summary>
    public string? ClosingComment
    {
        get;
        init => field = NginxComment.Normalize(value);
    }

    /// <summary>Where the directive was read; <see langword="null"/> for one that was built.</summary>
    internal NginxDirectiveSource? Source { get; init; }

    /// <summary>The directives found by following names from this block, in the order of the file.</summary>
    /// <param name="path">The names, outermost first: <c>server.Find("location", "proxy_pass")</c>.</param>
    public IEnumerable<NginxDirective> Find(params IReadOnlyList<string> path) => Find(Block ?? [], path);

    internal static IEnumerable<NginxDirective> Find(IReadOnlyList<NginxDirective> directives, IReadOnlyList<string> path)
    {
        IEnumerable<NginxDirective> found = directives;
        for (var depth = 0; depth < path.Count; depth++)
        {
            var name = path[depth];
            found = (depth == 0 ? found : found.SelectMany(static parent => parent.Block ?? []))
                .Where(directive => directive.Name == name);
        }

        return found;
    }

    /// <inheritdoc/>
    public bool Equals(NginxDirective? other)
        => other is not null
        && Name == other.Name
        && Arguments.SequenceEqual(other.Arguments)
        && (Block is null ? other.Block is null : other.Block is not null && Block.SequenceEqual(other.Block))
        && Comment == other.Comment
        && TrailingComment == other.TrailingComment
        && ClosingComment == other.ClosingComment;

    /// <inheritdoc/>
    public override int GetHashCode()
        => Arguments.Aggregate(StringComparer.Ordinal.GetHashCode(Name), static (hash, argument)
            => (hash * 31) ^ StringComparer.Ordinal.GetHashCode(argument));

    /// <summary>The text that <see cref="NginxWriter"/> writes.</summary>
    public override string ToString() => NginxWriter.Write(this);
}

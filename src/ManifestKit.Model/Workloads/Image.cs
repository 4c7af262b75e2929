namespace ManifestKit;

/// <summary>A container image: <c>new() { Repository = "ghcr.io/acme/shop", Tag = "2.7.0" }</c>.</summary>
/// <seealso href="https://docs.docker.com/reference/cli/docker/image/tag/"/>
public sealed record Image : Declaration
{
    /// <summary>Declares an image.</summary>
    public Image([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Registry and name, such as <c>ghcr.io/acme/shop</c>, without a tag.</summary>
    public required Text Repository { get; init; }

    /// <summary>The version. A tag that moves, such as <c>latest</c>, cannot be rolled back.</summary>
    public Text? Tag { get; init; }

    /// <summary>The exact content, as <c>sha256:…</c>. Default: not pinned.</summary>
    public string? Digest { get; init; }

    /// <summary>When Kubernetes pulls it. Default: Kubernetes' own rule.</summary>
    public PullPolicy? PullPolicy { get; init; }

    /// <summary>Takes a whole reference such as <c>redis:7-alpine</c>.</summary>
    public static implicit operator Image(string reference)
    {
        var at = reference.IndexOf('@');
        var name = at < 0 ? reference : reference[..at];
        var digest = at < 0 ? null : reference[(at + 1)..];
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/')
            ? new Image("", 0) { Repository = name[..colon], Tag = name[(colon + 1)..], Digest = digest }
            : new Image("", 0) { Repository = name, Digest = digest };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Repository}{(Tag is null ? "" : $":{Tag}")}{(Digest is null ? "" : $"@{Digest}")}";
}

namespace ManifestKit.Languages.Kubernetes;

/// <summary>The name of a container image: <c>registry:port/path:tag@digest</c>.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/containers/images/#image-names">Image names</see>.</remarks>
public sealed record ImageReference
{
    internal ImageReference(string? registry, string path, string? tag, string? digest)
    {
        Registry = registry;
        Path = path;
        Tag = tag;
        Digest = digest;
    }

    /// <summary>The registry's host, with its port if one is written; null for Docker Hub.</summary>
    public string? Registry { get; }

    /// <summary>The repository within the registry, as it is written: <c>library/nginx</c>, <c>nginx</c>.</summary>
    public string Path { get; }

    /// <summary>The tag; null when none is written, which means <c>latest</c>.</summary>
    public string? Tag { get; }

    /// <summary>The digest with its algorithm, <c>sha256:...</c>; null when none is written.</summary>
    public string? Digest { get; }

    /// <summary>The image without tag and digest, as it is written.</summary>
    public string Name => Registry is null ? Path : Registry + "/" + Path;

    /// <summary>The image's full name without tag and digest: <c>nginx</c> is <c>docker.io/library/nginx</c>.</summary>
    public string FullName => (Registry ?? "docker.io") + "/" + (IsOnDockerHub && Path.IndexOf('/') < 0 ? "library/" + Path : Path);

    /// <summary>Whether the same reference may give another image tomorrow: no digest, and no tag or one that moves by custom.</summary>
    public bool IsMutable => Digest is null && (Tag is null || MovingTags.Contains(Tag));

    private bool IsOnDockerHub => Registry is null or "docker.io" or "index.docker.io";

    /// <summary>Reads an image reference.</summary>
    public static Parsed<ImageReference> Parse(string text) => ImageReferenceParser.Parse(text);

    /// <summary>Says what is wrong with a tag alone: 1 to 128 of <c>A-Z a-z 0-9 _ . -</c>, no <c>.</c> or <c>-</c> first.</summary>
    public static IReadOnlyList<SyntaxError> CheckTag(string tag) => ImageReferenceParser.CheckTag(tag, 0, tag.Length) is { } error ? [error] : [];

    /// <summary>Says what is wrong with a digest alone: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static IReadOnlyList<SyntaxError> CheckDigest(string digest) => ImageReferenceParser.CheckDigest(digest, 0) is { } error ? [error] : [];

    /// <summary>The reference with another tag and no digest.</summary>
    public ImageReference WithTag(string tag) => new(Registry, Path, tag, digest: null);

    /// <summary>The reference as it is written in a manifest.</summary>
    public override string ToString()
        => Name + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);
}

namespace ManifestKit.Rendering.Kustomize;

/// <summary>An entry of the field <c>images</c>, with the effect that Kustomize gives it.</summary>
/// <param name="Name">The image without tag and digest, as containers name it.</param>
/// <param name="NewName">Another name; null keeps it.</param>
/// <param name="NewTag">Another tag; null keeps tag and digest, unless there is a digest.</param>
/// <param name="Digest">Another digest, which takes the tag's place.</param>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/"/>
internal sealed record ImageEntry(string Name, string? NewName, string? NewTag, string? Digest)
{
    /// <summary>The entry that makes one image of another; null if there is none, because a tag cannot be taken away.</summary>
    public static ImageEntry? Between(string before, string after)
    {
        var (name, _, _) = Split(before);
        var (newName, tag, digest) = Split(after);
        if (tag is null == digest is null || !name.All(IsLiteral))
            return null;
        var entry = new ImageEntry(name, newName == name ? null : newName, tag, digest);
        return entry.Apply(before) == after ? entry : null;
    }

    /// <summary>What becomes of an image.</summary>
    public string Apply(string image)
    {
        if (!Matches(image))
            return image;
        var (name, tag, digest) = Split(image);
        if (NewTag is not null || Digest is not null)
            (tag, digest) = (NewTag, Digest);
        return (NewName ?? name) + (tag is null ? "" : ":" + tag) + (digest is null ? "" : "@" + digest);
    }

    /// <summary>Whether Kustomize takes an image for the one that is named. It reads the name as a regular expression, where a dot is any character.</summary>
    public bool Matches(string image)
    {
        if (image.Length < Name.Length)
            return false;
        for (var i = 0; i < Name.Length; i++)
        {
            if (Name[i] != image[i] && Name[i] != '.')
                return false;
        }

        var rest = image.AsSpan(Name.Length);
        if (rest.StartsWith(":"))
            rest = rest[1..].TrimStart(TagCharacters);
        if (rest.StartsWith("@sha256:"))
            rest = rest["@sha256:".Length..].TrimStart(TagCharacters);
        return rest.IsEmpty;
    }

    /// <summary>The name of an image, without tag and digest.</summary>
    public static string NameOf(string image) => Split(image).Name;

    private const string TagCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.{}-";

    private static bool IsLiteral(char character) => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '/' or ':';

    private static (string Name, string? Tag, string? Digest) Split(string image)
    {
        var at = image.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? image : image[..at];
        var digest = at < 0 ? null : image[(at + 1)..];
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? (name[..colon], name[(colon + 1)..], digest) : (name, null, digest);
    }
}

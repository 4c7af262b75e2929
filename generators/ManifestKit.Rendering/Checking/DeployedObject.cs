using System.Text;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering;

/// <summary>An object that was rendered before, and is likely to run: what Kubernetes never changes in it.</summary>
public static class DeployedObject
{
    /// <summary>The id of what is found.</summary>
    public const string Id = "MK9205";

    /// <summary>What a cluster that runs the object of the file as it was would reject in the object as it is now; null if nothing.</summary>
    /// <param name="before">The bytes of the file before.</param>
    /// <param name="after">The file as it is rendered now.</param>
    public static OutputProblem? RejectedChange(ReadOnlyMemory<byte> before, RenderedFile after)
    {
        ArgumentNullException.ThrowIfNull(after);
        if (!after.Path.StartsWith("kubernetes/", StringComparison.Ordinal)
            || Read(before) is not { } old
            || Read(after.Content) is not { } now
            || IdOf(old) != IdOf(now)
            || ImmutableFields.ChangeOf(old, now) is not { } change)
            return null;

        return new(
            Id,
            $"{after.Path} has {DataDifference.Show(change.Found)} at {change.Path}, and had {DataDifference.Show(change.Wanted)}; Kubernetes rejects that change of a {now.TextOf("kind")} that exists. "
            + "Keep what was there, or give the workload another name; if the object is deleted first, render with --force.",
            after.Origin,
            after.Environment);
    }

    private static DataMap? Read(ReadOnlyMemory<byte> bytes) => YamlReader.Parse(Encoding.UTF8.GetString(bytes.Span)).ValueOrDefault as DataMap;

    private static (string?, string?, string?) IdOf(DataMap node) => (node.TextOf("kind"), node.MapOf("metadata")?.TextOf("name"), node.MapOf("metadata")?.TextOf("namespace"));
}

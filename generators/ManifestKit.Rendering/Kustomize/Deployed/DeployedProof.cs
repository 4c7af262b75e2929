using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A cluster that runs what an environment had before accepts what it has now.</summary>
internal sealed class DeployedProof(EnvironmentObjects environment) : IDeployedProof
{
    private readonly string _overlay = OutputLayout.KustomizeOverlay(environment.Scope.Name);
    private readonly string _rendered = OutputLayout.RenderedObjects(environment.Scope.Name);

    public IEnumerable<OutputProblem> Check(PreviousOutput previous)
    {
        var before = ObjectsBefore(previous).DistinctBy(IdOf).ToDictionary(IdOf);
        if (before.Count == 0)
            yield break;

        var folder = environment.Scope.Environment.Layout == KubernetesLayout.Rendered ? _rendered : _overlay;
        var layer = new RenderedLayer(environment);
        foreach (var item in environment.Objects.Where(o => ImmutableFields.HasAny(o.Id)))
        {
            var id = new DeclaredObject(item, environment.Scope).Id;
            if (before.TryGetValue(id, out var old) && ImmutableFields.ChangeOf(id, old, layer.Complete(item).Node) is { } change)
                yield return new(OutputProblem.RejectedChange, $"{folder} gives {id} {change.Describe(id.Kind)}", item.Origin, environment.Scope.Name);
        }
    }

    /// <summary>The objects that the environment had, as far as they can have changed. None if what stands there cannot be built.</summary>
    private IEnumerable<DataMap> ObjectsBefore(PreviousOutput previous)
    {
        List<DataMap> complete = [.. previous.ChangedIn(_rendered).Select(previous.Files.Document).OfType<DataMap>()];
        if (complete.Count > 0 || !IsOverlayChanged(previous))
            return complete;
        try
        {
            return [.. new KustomizeBuild(previous.Files, FilesOfChanged(previous)).Of(_overlay).Final()];
        }
        catch (BuildException)
        {
            return [];
        }
    }

    private bool IsOverlayChanged(PreviousOutput previous) =>
        previous.Files.Document($"{_overlay}/{LayerFile.Kustomization}") is not null
        && new[] { OutputLayout.KustomizeBase, _overlay }.Concat(environment.RenderedConfigMaps.Select(rendered => rendered.Folder)).Any(folder => previous.ChangedIn(folder).Any());

    /// <summary>The files of the objects that can have changed: one of their files has, or they are Jobs, whose images and files are named elsewhere.</summary>
    private HashSet<string> FilesOfChanged(PreviousOutput previous)
    {
        var files = previous.Changed.ToHashSet(StringComparer.Ordinal);
        foreach (var item in environment.Objects.Where(o => ImmutableFields.HasAny(o.Id)))
        {
            var path = LayerFile.PathOf(item);
            string[] itsFiles = [$"{OutputLayout.KustomizeBase}/{path}", $"{_overlay}/{path}", $"{_overlay}/{ObjectPatch.PathOf(item)}"];
            if (item.Kind == "Job" || itsFiles.Any(previous.Changed.Contains))
                files.UnionWith(itsFiles);
        }

        return files;
    }

    private static ObjectId IdOf(DataMap node) => new BuiltObject(node).Id;
}

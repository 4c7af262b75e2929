using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Generates a ConfigMap from files.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/"/>
internal static class ConfigMapGenerator
{
    public static void Run(DataMap generator, BuiltObjects objects, string folder, string path, ReadFiles files)
    {
        if (generator.FirstOrDefault(field => field.Key is not ("name" or "namespace" or "behavior" or "files" or "options")) is { Key: { } unknown })
            throw new BuildException(path, $"the field '{unknown}' of a generator is not known here.");

        var built = new BuiltObject(DataMaps.Of(
            ("apiVersion", DataScalar.Of("v1")),
            ("kind", DataScalar.Of("ConfigMap")),
            ("metadata", Metadata(generator, path)),
            ("data", Data(generator, folder, path, files))))
        {
            IsGenerated = true,
        };

        var exists = objects.TryGet(built.Id, out _);
        if (exists != (generator.TextOf("behavior") == "replace"))
            throw new BuildException(path, $"{built.Id} {(exists ? "is there already" : "is to be replaced, but is not there")}.");
        if (exists)
            objects.Replace(built.Id, built);
        else
            objects.TryAdd(built);
    }

    private static DataMap Metadata(DataMap generator, string path)
    {
        List<DataEntry> metadata = [new("name", generator["name"] as DataScalar ?? throw new BuildException(path, "there is a generator without a name."))];
        if (generator["namespace"] is { } space)
            metadata.Add(new("namespace", space));
        if (generator.MapOf("options")?["labels"] is { } labels)
            metadata.Add(new("labels", labels));
        return new(metadata);
    }

    private static DataMap Data(DataMap generator, string folder, string path, ReadFiles files)
    {
        var data = new OrderedDictionary<string, DataNode>(StringComparer.Ordinal);
        foreach (var source in generator.ListOf("files"))
        {
            var (key, relative) = (source as DataScalar)?.Text.Split('=', 2) is [var before, var after]
                ? (before, after)
                : throw new BuildException(path, $"{DataDifference.Show(source)} names no key and file.");
            var file = KustomizeBuild.PathOf(folder, DataScalar.Of(relative));
            if (!data.TryAdd(key, DataScalar.Of(files.Text(file) ?? throw new BuildException(path, $"there is no file '{file}'."))))
                throw new BuildException(path, $"the key '{key}' is there already.");
        }

        return new(data.Select(entry => new DataEntry(entry.Key, entry.Value)));
    }
}

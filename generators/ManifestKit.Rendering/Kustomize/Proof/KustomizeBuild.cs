using System.Collections.Concurrent;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// Builds kustomizations as Kustomize does, from the files as they will be written: the fields that ManifestKit writes, and no other one.
/// Thread-safe: environments share the base.
/// </summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"/>
internal sealed class KustomizeBuild(ReadFiles files)
{
    private readonly ConcurrentDictionary<string, Lazy<BuiltObjects>> _built = new(StringComparer.Ordinal);

    /// <summary>The objects of a folder. Names are those before hashes.</summary>
    /// <exception cref="BuildException">It cannot be built.</exception>
    public BuiltObjects Of(string folder) => _built.GetOrAdd(folder, path => new(() => Build(path))).Value;

    private BuiltObjects Build(string folder)
    {
        var path = $"{folder}/{LayerFile.Kustomization}";
        var kustomization = MapIn(path);
        if (kustomization.FirstOrDefault(field => field.Key is not ("apiVersion" or "kind" or "resources" or "configMapGenerator" or "patches" or "images" or "replicas" or "transformers")) is { Key: { } unknown })
            throw new BuildException(path, $"the field '{unknown}' is not known here.");

        // The order is Kustomize's, whatever the order of the fields.
        var objects = Resources(folder, kustomization);
        foreach (var generator in Maps(kustomization, "configMapGenerator"))
            ConfigMapGenerator.Run(generator, objects, folder, path, files);
        foreach (var patch in Maps(kustomization, "patches"))
            PatchTransformer.Run(patch, objects, folder, path, files);
        FieldTransformer.Run(kustomization, objects, path);
        foreach (var transformer in kustomization.ListOf("transformers"))
            Transform(MapIn(PathOf(folder, transformer)), objects, path);
        return objects;
    }

    private static void Transform(DataMap transformer, BuiltObjects objects, string path)
    {
        if (transformer.TextOf("kind") == nameof(PatchTransformer))
            ClusterWideTransformer.Run(transformer, objects, path);
        else
            NamespaceTransformer.Run(transformer, objects, path);
    }

    private BuiltObjects Resources(string folder, DataMap kustomization)
    {
        BuiltObjects? objects = null;
        foreach (var resource in kustomization.ListOf("resources"))
        {
            var path = PathOf(folder, resource);
            if (files.Document($"{path}/{LayerFile.Kustomization}") is null)
                Add(objects ??= new(), new(MapIn(path)) { IsAsRead = true }, path);
            else if (objects is null)
                objects = new(Of(path));
            else
                Array.ForEach([.. Of(path)], item => Add(objects, item, path));
        }

        return objects ?? new();
    }

    private static void Add(BuiltObjects objects, BuiltObject item, string path)
    {
        if (!objects.TryAdd(item))
            throw new BuildException(path, $"{item.Id} is there already.");
    }

    private DataMap MapIn(string path) =>
        files.Document(path) as DataMap ?? throw new BuildException(path, "there is no such file with a map in it.");

    public static IEnumerable<DataMap> Maps(DataMap map, string key) => map.ListOf(key).Cast<DataMap>();

    /// <summary>The path below <c>output/&lt;stack&gt;/</c> of a path that is relative to a folder.</summary>
    public static string PathOf(string folder, DataNode relative)
    {
        var text = ((DataScalar)relative).Text;
        var rest = text;
        for (; rest.StartsWith("../", StringComparison.Ordinal); rest = rest[3..])
        {
            var parent = folder.LastIndexOf('/');
            if (folder.Length == 0)
                throw new BuildException(folder, $"'{text}' is outside of the stack.");
            folder = folder[..Math.Max(0, parent)];
        }

        return folder.Length == 0 ? rest : $"{folder}/{rest}";
    }
}

using System.Collections.Concurrent;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// Builds kustomizations as Kustomize does, from the files as they will be written: the fields that ManifestKit writes, and no other one.
/// Thread-safe: environments share the base.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="only">The only files of objects and patches that are built; null: all.</param>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"/>
internal sealed class KustomizeBuild(ReadFiles files, IReadOnlySet<string>? only = null)
{
    private readonly ConcurrentDictionary<string, Lazy<BuiltObjects>> _built = new(StringComparer.Ordinal);

    /// <summary>The objects of a folder. Names are those before hashes.</summary>
    /// <exception cref="BuildException">It cannot be built.</exception>
    public BuiltObjects Of(string folder) => Of(folder, isIncluded: false);

    private BuiltObjects Of(string folder, bool isIncluded) => _built.GetOrAdd(folder, path => new(() => Build(path, isIncluded))).Value;

    private BuiltObjects Build(string folder, bool isIncluded)
    {
        var path = $"{folder}/{LayerFile.Kustomization}";
        var kustomization = MapIn(path);
        if (kustomization.FirstOrDefault(field => field.Key is not ("apiVersion" or "kind" or "resources" or "configMapGenerator" or "patches" or "images" or "replicas" or "transformers")) is { Key: { } unknown })
            throw new BuildException(path, $"the field '{unknown}' is not known here.");

        // The order is Kustomize's, whatever the order of the fields.
        var objects = Resources(folder, kustomization, isIncluded);
        foreach (var generator in Maps(kustomization, "configMapGenerator", path))
            ConfigMapGenerator.Run(generator, objects, folder, path, files);
        foreach (var patch in Maps(kustomization, "patches", path))
            PatchTransformer.Run(patch, objects, folder, path, files, only);
        FieldTransformer.Run(kustomization, objects, path, isWhole: only is null);
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

    private BuiltObjects Resources(string folder, DataMap kustomization, bool isIncluded)
    {
        BuiltObjects? objects = null;
        foreach (var resource in kustomization.ListOf("resources"))
        {
            var path = PathOf(folder, resource);
            if (files.Document($"{path}/{LayerFile.Kustomization}") is null)
            {
                if (only?.Contains(path) != false)
                    Add(objects ??= new(), new(MapIn(path)) { IsAsRead = true }, path);
            }
            else if (isIncluded || path == folder)
                throw new BuildException(path, $"it is included by {folder}, which is included itself.");
            else if (objects is null)
                objects = new(Of(path, isIncluded: true));
            else
                Array.ForEach([.. Of(path, isIncluded: true)], item => Add(objects, item, path));
        }

        return objects ?? new();
    }

    private static void Add(BuiltObjects objects, BuiltObject item, string path)
    {
        if (item.Name.Length == 0)
            throw new BuildException(path, "there is an object without a name.");
        if (!objects.TryAdd(item))
            throw new BuildException(path, $"{item.Id} is there already.");
    }

    private DataMap MapIn(string path) =>
        files.Document(path) as DataMap ?? throw new BuildException(path, "there is no such file with a map in it.");

    public static IEnumerable<DataMap> Maps(DataMap map, string key, string path) =>
        map.ListOf(key).Select(item => item as DataMap ?? throw new BuildException(path, $"an item of '{key}' is no map."));

    /// <summary>The path below <c>output/&lt;stack&gt;/</c> of a path that is relative to a folder.</summary>
    public static string PathOf(string folder, DataNode? relative)
    {
        if (relative is not DataScalar { Text: var text })
            throw new BuildException(folder, $"{DataDifference.Show(relative)} is no path.");
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

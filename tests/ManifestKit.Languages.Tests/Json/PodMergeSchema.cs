using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Tests.Json;

/// <summary>The merge facts of a Deployment, as far as the tests need them.</summary>
internal sealed class PodMergeSchema : IMergeSchema
{
    private readonly Dictionary<string, PodMergeSchema> _fields = [];

    public static PodMergeSchema Deployment { get; } = Create();

    public IMergeSchema? Items { get; private init; }

    public bool MergesList { get; private init; }

    public string? MergeKey { get; private init; }

    public IReadOnlyList<string> ListMapKeys { get; private init; } = [];

    public IMergeSchema? Field(string name) => _fields.GetValueOrDefault(name);

    private static PodMergeSchema Create()
    {
        var container = Map(
            ("env", ListBy("name", Map())),
            ("ports", ListBy("containerPort", Map(), "containerPort", "protocol")),
            ("volumeMounts", ListBy("mountPath", Map())));
        var pod = Map(("containers", ListBy("name", container)), ("volumes", ListBy("name", Map())));
        return Map(
            ("metadata", Map(("finalizers", new PodMergeSchema { MergesList = true }))),
            ("spec", Map(("template", Map(("spec", pod))))));
    }

    private static PodMergeSchema Map(params (string Name, PodMergeSchema Schema)[] fields)
    {
        var map = new PodMergeSchema();
        foreach (var (name, schema) in fields)
            map._fields.Add(name, schema);
        return map;
    }

    private static PodMergeSchema ListBy(string key, PodMergeSchema items, params string[] keys) =>
        new() { MergesList = true, MergeKey = key, Items = items, ListMapKeys = keys };
}

using System.Text.Json.Nodes;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>kubectl builds every overlay.</summary>
public sealed class KubernetesTests(RenderedFolder rendered)
{
    private static readonly string[] Labels = ["app.kubernetes.io/name", "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by"];

    public static TheoryData<string> Overlays => RenderedPaths.Matching("*/kubernetes/overlays/*/kustomization.yaml");

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Every_object_of_an_overlay_is_the_only_one_of_its_name_and_carries_the_labels(string kustomization)
    {
        var objects = KustomizeBuild.Objects(rendered, Path.GetDirectoryName(kustomization)!);

        Assert.NotEmpty(objects);
        Assert.Equal(objects.Select(Place).Distinct(), objects.Select(Place));
        Assert.All(objects, found => Assert.All(Labels, label => Assert.True(found["metadata"]!["labels"]?[label] is not null, $"{Place(found)} has no {label}.")));
        Assert.All(objects, found => Assert.Equal("manifestkit", found["metadata"]!["labels"]!["app.kubernetes.io/managed-by"]!.ToString()));
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Everything_that_an_object_refers_to_is_in_the_overlay(string kustomization)
    {
        var objects = KustomizeBuild.Objects(rendered, Path.GetDirectoryName(kustomization)!);
        var known = objects.Select(Place).Concat(objects.Where(IsExternal).Select(MadeSecret)).ToHashSet();

        var references = objects.SelectMany(found => Members(found).SelectMany(member => References(found, member.Name, member.Value))).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, wanted => Assert.Contains(wanted, known));
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Every_file_that_is_mounted_from_a_ConfigMap_is_in_it(string kustomization)
    {
        var objects = KustomizeBuild.Objects(rendered, Path.GetDirectoryName(kustomization)!);
        var files = objects.Where(found => found["kind"]!.ToString() == "ConfigMap")
            .SelectMany(map => map["data"]!.AsObject().Select(file => $"{Place(map)}/{file.Key}"))
            .ToHashSet();

        var mounted = objects.SelectMany(found => Members(found)
            .Where(member => member.Name == "configMap")
            .SelectMany(member => (member.Value["items"]?.AsArray() ?? []).Select(item => $"{Place(found, "ConfigMap", member.Value["name"]!)}/{item!["key"]}")));

        Assert.All(mounted, file => Assert.Contains(file, files));
    }

    private static IEnumerable<string> References(JsonObject from, string name, JsonObject value) => name switch
    {
        "configMapKeyRef" or "configMapRef" or "configMap" when value["name"] is { } map => [Place(from, "ConfigMap", map)],
        "secretKeyRef" or "secretRef" when value["name"] is { } secret => [Place(from, "Secret", secret)],
        "secret" when value["secretName"] is { } mounted => [Place(from, "Secret", mounted)],
        "persistentVolumeClaim" => [Place(from, "PersistentVolumeClaim", value["claimName"]!)],
        "service" when value["name"] is { } service => [Place(from, "Service", service)],
        "scaleTargetRef" => [Place(from, value["kind"]!.ToString(), value["name"]!)],
        _ => [],
    };

    private static IEnumerable<(string Name, JsonObject Value)> Members(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(member => member.Value is JsonObject).Select(member => (member.Key, (JsonObject)member.Value!))
            .Concat(map.SelectMany(member => Members(member.Value))),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };

    private static bool IsExternal(JsonObject found) => found["kind"]!.ToString() == "ExternalSecret";

    private static string MadeSecret(JsonObject external) => Place(external, "Secret", external["spec"]!["target"]!["name"]!);

    private static string Place(JsonObject found) => Place(found, found["kind"]!.ToString(), found["metadata"]!["name"]!);

    private static string Place(JsonObject found, string kind, JsonNode name) => $"{found["metadata"]!["namespace"]}/{kind}/{name}";
}

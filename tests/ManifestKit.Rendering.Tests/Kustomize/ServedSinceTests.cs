using System.Globalization;
using ManifestKit.Documents;
using ManifestKit.Languages.Json;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>The tables of what each version of Kubernetes serves say something of fields that there are, and are asked for each of them.</summary>
public sealed class ServedSinceTests
{
    [Fact]
    public void Every_path_is_one_of_the_schema()
    {
        foreach (var fact in ServedSince.All)
        {
            var (type, field, isItem) = (SubjectOf(fact), default(SchemaField), true);
            Assert.True(type is not null, $"There is no {fact.Subject}.");
            foreach (var step in fact.Steps)
            {
                Assert.True(isItem == (step != "*"), $"{fact} has a star where there is no list, or none where there is one.");
                if (step != "*")
                    field = type?.Field(step);
                Assert.True(field is { IsMap: false }, $"{fact} has no '{step}'.");
                (type, isItem) = (field.Type, step == "*" || !field.IsList);
            }

            if (fact.Value is { } value)
                Assert.True(field is not null && isItem && (type is null || type.Values.Contains(value)), $"{fact} has a value that nothing has.");
        }
    }

    [Fact]
    public void Every_version_is_later_than_those_that_are_served_everywhere_and_not_invented()
    {
        // The schema may have what only the next version turns on.
        var latest = int.Parse(new DeploymentEnvironment { Name = "production", Platform = Platform.Kubernetes }.KubernetesVersion.Split('.')[1], CultureInfo.InvariantCulture);
        Assert.All(ServedSince.All, fact => Assert.InRange(fact.Minor, 19, latest + 1));
    }

    [Fact]
    public void A_field_came_no_earlier_than_its_kind_and_a_value_later_than_its_field()
    {
        var kinds = ServedSince.All.Where(fact => fact.Path.Length == 0).ToDictionary(fact => fact.Subject, fact => fact.Minor);
        var fields = ServedSince.All.Where(fact => fact.Path.Length > 0 && fact.Value is null).ToDictionary(fact => (fact.Subject, fact.Path), fact => fact.Minor);
        Assert.All(
            ServedSince.All.Where(fact => fact.Value is not null),
            fact => Assert.True(fact.Minor > fields.GetValueOrDefault((fact.Subject, fact.Path)), fact.ToString()));
        Assert.All(
            ServedSince.All.Where(fact => fact.Path.Length > 0 && !fact.Subject.StartsWith("batch/", StringComparison.Ordinal)),
            fact => Assert.True(fact.Minor > kinds.GetValueOrDefault(fact.Subject), fact.ToString()));
        Assert.Equal(ServedSince.All.Count, ServedSince.All.Select(fact => (fact.Subject, fact.Path, fact.Value)).Distinct().Count());
    }

    [Fact]
    public void Every_page_is_one_of_the_documentation() =>
        Assert.All(ServedSince.All, fact => Assert.Matches("^https://kubernetes\\.io/docs/[a-z/-]+/(#[A-Za-z0-9-]+)?\\z", fact.Page.Address));

    [Fact]
    public void Every_row_is_found_before_its_version_and_not_from_it_on()
    {
        foreach (var fact in ServedSince.All)
        {
            var node = ObjectWith(fact, fact.Subject == ServedSince.Pod ? "v1/Pod" : fact.Subject);
            Assert.True(Unserved(node, fact.Minor - 1).Contains(fact), $"{fact} is not found.");
            Assert.False(Unserved(node, fact.Minor).Contains(fact), $"{fact} is found in its own version.");
        }
    }

    [Fact]
    public void A_feature_gate_serves_fields_and_no_kinds()
    {
        foreach (var fact in ServedSince.All.Where(fact => fact.Page.FeatureGate is not null))
        {
            var node = ObjectWith(fact, fact.Subject == ServedSince.Pod ? "v1/Pod" : fact.Subject);
            Assert.True(Unserved(node, fact.Minor - 1, fact.Page.FeatureGate!).Contains(fact) == (fact.Path.Length == 0), fact.ToString());
        }
    }

    [Fact]
    public void Pods_are_looked_at_in_every_kind_that_has_some()
    {
        var kinds = KindsWithPods().ToList();
        Assert.Contains("batch/v1/CronJob", kinds);
        var fact = ServedSince.All.Single(fact => fact is { Subject: ServedSince.Pod, Path: "hostUsers" });
        Assert.All(kinds, kind => Assert.Contains(fact, Unserved(ObjectWith(fact, kind), 32)));
    }

    [Fact]
    public void Other_values_of_a_field_need_less()
    {
        var value = ServedSince.All.Single(fact => fact.Value == "PreferSameZone");

        Assert.Equal([34], Unserved(ObjectWith(value, value.Subject), 30).Select(fact => fact.Minor));
        Assert.Empty(Unserved(ObjectWith(value with { Value = "PreferClose" }, value.Subject), 33));
    }

    private static IEnumerable<ServedSince> Unserved(DataMap node, int minor, params IReadOnlyList<string> gates) => new ServedVersion(
        new() { Name = "production", Platform = Platform.Kubernetes, KubernetesVersion = $"1.{minor}", FeatureGates = gates }).UnservedIn(node);

    private static SchemaType? SubjectOf(ServedSince fact) =>
        fact.Subject == ServedSince.Pod ? OfKind("v1/Pod")?.Field("spec")?.Type : OfKind(fact.Subject);

    private static SchemaType? OfKind(string kind)
    {
        var slash = kind.LastIndexOf('/');
        return SchemaFacts.OfKind(kind[..slash], kind[(slash + 1)..]);
    }

    /// <summary>An object of a kind that has nothing but what a row is about.</summary>
    private static DataMap ObjectWith(ServedSince fact, string kind)
    {
        var slash = kind.LastIndexOf('/');
        string[] path = [.. fact.Subject == ServedSince.Pod ? PathOfPods(OfKind(kind)!)! : [], .. fact.Steps];
        DataNode node = DataScalar.Of(fact.Value ?? "something");
        foreach (var step in path.Reverse())
        {
            node = step == "*" ? new DataList([node]) : new DataMap([new DataEntry(step, node)]);
        }

        DataEntry[] header = [new("apiVersion", DataScalar.Of(kind[..slash])), new("kind", DataScalar.Of(kind[(slash + 1)..]))];
        return new DataMap([.. header, .. node as DataMap ?? new DataMap([])]);
    }

    private static IEnumerable<string> KindsWithPods() =>
        from type in SchemaFacts.Format("kubernetes").Values
        where type.Kind is not null && PathOfPods(type) is not null
        select $"{type.ApiVersion}/{type.Kind}";

    /// <summary>Where the pods of a kind are, if anywhere: the names that lead to them.</summary>
    private static string[]? PathOfPods(SchemaType type)
    {
        foreach (var name in (string[])["spec", "template", "jobTemplate"])
        {
            if (type.Field(name)?.Type is not { } below)
                continue;
            if (below.Name.EndsWith(".PodSpec", StringComparison.Ordinal))
                return [name];
            if (PathOfPods(below) is { } rest)
                return [name, .. rest];
        }

        return null;
    }
}

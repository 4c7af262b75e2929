namespace ManifestKit.Documents.Tests.Generated;

public sealed class SchemaFactsTests
{
    [Fact]
    public void Path_of_a_kind_leads_to_merge_keys()
    {
        var deployment = SchemaFacts.OfKind("apps/v1", "Deployment");
        Assert.NotNull(deployment);
        Assert.True(deployment.IsNamespaced);
        var containers = deployment.Field("spec")?.Type?.Field("template")?.Type?.Field("spec")?.Type?.Field("containers");
        Assert.NotNull(containers);
        Assert.True(containers.IsList);
        Assert.True(containers.IsRequired);
        Assert.Equal("map", containers.ListType);
        Assert.Equal(["name"], containers.ListMapKeys);
        Assert.Equal(["merge"], containers.PatchStrategies);
        Assert.Equal("name", containers.PatchMergeKey);
        Assert.Equal(["containerPort", "protocol"], containers.Type?.Field("ports")?.ListMapKeys);
        Assert.Equal("quantity", containers.Type?.Field("resources")?.Type?.Field("limits")?.Scalar);
        Assert.Equal(["Always", "IfNotPresent", "Never"], containers.Type?.Field("imagePullPolicy")?.Type?.Values);
    }

    [Fact]
    public void Volumes_retain_keys() => Assert.Equal(
        ["merge", "retainKeys"],
        SchemaFacts.Format("kubernetes")["ManifestKit.Kubernetes.Core.V1.PodSpec"].Field("volumes")!.PatchStrategies);

    [Theory]
    [InlineData("v1", "Namespace", false)]
    [InlineData("v1", "ConfigMap", true)]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", false)]
    [InlineData("rbac.authorization.k8s.io/v1", "Role", true)]
    public void Scope(string apiVersion, string kind, bool isNamespaced) =>
        Assert.Equal(isNamespaced, SchemaFacts.OfKind(apiVersion, kind)?.IsNamespaced);

    [Fact]
    public void Unknown_kind_is_null() => Assert.Null(SchemaFacts.OfKind("apps/v1", "Nothing"));

    [Fact]
    public void Unknown_format_is_an_error_that_lists_the_known_ones() =>
        Assert.Contains("compose", Assert.Throws<ArgumentException>(() => SchemaFacts.Format("nothing")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_type_of_the_facts_is_a_type_of_the_assembly()
    {
        foreach (var name in SchemaFacts.Formats.SelectMany(format => SchemaFacts.Format(format).Keys))
        {
            Assert.True(typeof(SchemaFacts).Assembly.GetType(name) is not null, name);
        }
    }

    [Fact]
    public void No_public_type_hides_one_of_the_implicit_usings()
    {
        string[] namespaces = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        var known = AppDomain.CurrentDomain.GetAssemblies().Append(typeof(HttpClient).Assembly).SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => namespaces.Contains(type.Namespace)).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("Action", known);
        Assert.Equal([], typeof(SchemaFacts).Assembly.GetExportedTypes().Select(type => type.Name).Where(known.Contains).ToArray());
    }
}

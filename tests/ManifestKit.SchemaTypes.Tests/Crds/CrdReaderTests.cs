using ManifestKit.SchemaTypes.Crds;

namespace ManifestKit.SchemaTypes.Tests.Crds;

public sealed class CrdReaderTests
{
    private const string Widget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.example.com
        spec:
          group: example.com
          scope: Cluster
          names:
            kind: Widget
            plural: widgets
          versions:
            - name: v1
              served: true
              storage: true
              schema: { openAPIV3Schema: { type: object } }
            - name: v1beta1
              served: true
              storage: false
              schema: { openAPIV3Schema: { type: object } }
            - name: v1alpha1
              served: false
              storage: false
              schema: { openAPIV3Schema: { type: object } }

        """;

    [Fact]
    public void Every_served_version_is_read()
    {
        var (resources, errors) = CrdReader.Read(Widget);
        Assert.Empty(errors);
        Assert.Equal(["v1", "v1beta1"], resources.Select(resource => resource.Version));
        Assert.All(resources, resource => Assert.Equal(("example.com", "Widget", false), (resource.Group, resource.Kind, resource.IsNamespaced)));
        Assert.Equal(["V1", "V1Beta1"], resources.Select(resource => resource.Namespace));
    }

    [Fact]
    public void Several_documents_and_lists_are_read()
    {
        var indented = string.Join('\n', Widget.TrimEnd().Split('\n').Select(line => "    " + line));
        var list = "apiVersion: v1\nkind: List\nitems:\n  -\n" + indented + "\n";
        var (resources, errors) = CrdReader.Read("# a comment\n---\n" + Widget.Replace("Widget", "Gadget", StringComparison.Ordinal) + "---\n" + list);
        Assert.Empty(errors);
        Assert.Equal(["Gadget", "Gadget", "Widget", "Widget"], resources.Select(resource => resource.Kind));
    }

    [Theory]
    [InlineData("", "The file has no object; expected a CustomResourceDefinition")]
    [InlineData("just a text", "This is no Kubernetes object; expected a CustomResourceDefinition")]
    [InlineData("kind: Deployment\napiVersion: apps/v1", "This is a Deployment; expected a CustomResourceDefinition")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1beta1", "apiVersion 'apiextensions.k8s.io/v1beta1'")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1", "There is no map 'spec' here")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: { names: {} }", "There is no word 'group' here")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: { group: a.b, names: { kind: some-thing } }", "'some-thing' is no kind")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: { group: a.b, names: { kind: A }, versions: [] }", "has no 'spec.versions'")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: { group: a.b, names: { kind: A }, versions: [{ name: v1, served: false }] }", "No version of A is served")]
    [InlineData("kind: CustomResourceDefinition\napiVersion: apiextensions.k8s.io/v1\nspec: { group: a.b, names: { kind: A }, versions: [{ name: v1 }] }", "There is no map 'schema' here")]
    [InlineData("a: [1", "']'")]
    public void What_is_no_definition_is_an_error_that_says_what_to_do(string text, string message)
    {
        var (resources, errors) = CrdReader.Read(text);
        Assert.Empty(resources);
        Assert.Contains(message, Assert.Single(errors).Message, StringComparison.Ordinal);
    }
}

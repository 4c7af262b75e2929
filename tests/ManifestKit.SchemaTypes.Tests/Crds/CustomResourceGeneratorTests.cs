using System.Collections.Immutable;
using ManifestKit.Documents;
using ManifestKit.Kubernetes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestKit.SchemaTypes.Tests.Crds;

public sealed class CustomResourceGeneratorTests
{
    private const string Widget = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.shop.example.com
        spec:
          group: shop.example.com
          scope: Namespaced
          names: { kind: Widget, plural: widgets }
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema:
                  type: object
                  required: [spec]
                  properties:
                    spec:
                      type: object
                      description: "What a <widget> is.\nIn two lines."
                      required: [size, "on"]
                      properties:
                        size: { type: string, enum: [small, large], description: How large it is. }
                        replicas: { type: integer, format: int32, maximum: 5 }
                        port: { x-kubernetes-int-or-string: true }
                        "on": { type: boolean }
                        "off": { type: array, items: { type: string } }
                        "1": { type: object, additionalProperties: { type: integer } }
                        "a \"b\"\nc": { type: string }
                        write: { type: string }
                        "finalize": { type: string }
                        selector:
                          type: object
                          x-kubernetes-map-type: atomic
                          properties:
                            matchExpressions:
                              type: array
                              items:
                                type: object
                                required: [key, operator]
                                properties: { key: { type: string }, operator: { type: string }, values: { type: array, items: { type: string } } }
                            matchLabels: { type: object, additionalProperties: { type: string } }

        """;

    private static readonly IncrementalStepRunReason[] Unchanged = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void A_definition_becomes_classes_that_compile_without_a_warning()
    {
        var (output, result) = Run(new CrdText("/project/crds/widgets.yaml", Widget));
        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(
            ["Sample.Crds.Shop.V1.Widget.g.cs", "Sample.Crds.Shop.V1.WidgetSize.g.cs", "Sample.Crds.Shop.V1.WidgetSpec.g.cs", "Sample.Crds.Shop.V1_Widget_Facts.g.cs"],
            result.Results.Single().GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_definition_says_of_a_member_is_its_comment()
    {
        var (_, result) = Run(new CrdText("/project/crds/widgets.yaml", Widget));
        var source = result.Results.Single().GeneratedSources.Single(source => source.HintName.EndsWith("WidgetSpec.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("What a &lt;widget&gt; is. In two lines.", source, StringComparison.Ordinal);
        Assert.Contains("How large it is.", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_objects_write_themselves_and_are_known_to_the_check()
    {
        var widget = Make("""
            new Sample.Crds.Shop.V1.Widget
            {
                Metadata = new() { Name = "blue" },
                Spec = new()
                {
                    Size = Sample.Crds.Shop.V1.WidgetSize.Large, Replicas = 9, Port = "http", On = true, Off = ["a"],
                    _1 = new System.Collections.Generic.Dictionary<string, long> { ["x"] = 1 },
                    Selector = new() { MatchLabels = new System.Collections.Generic.Dictionary<string, string> { ["app"] = "blue" } },
                },
            }
            """);
        Assert.Equal(
            """
            apiVersion: shop.example.com/v1
            kind: Widget
            metadata:
              name: blue
            spec:
              size: large
              replicas: 9
              port: http
              "on": true
              "off":
              - a
              "1":
                x: 1
              selector:
                matchLabels:
                  app: blue

            """,
            widget.ToYaml());

        var type = SchemaFacts.OfKind("shop.example.com/v1", "Widget");
        Assert.Equal(type, SchemaFacts.OfClass(widget.GetType()));
        Assert.True(type?.IsCustom);
        Assert.Equal("/spec/replicas", Assert.Single(DocumentSchema.Of(type!).Validate(Languages.Yaml.YamlReader.Parse(widget.ToYaml()).Value)).InstancePath);
    }

    [Fact]
    public void A_namespace_can_be_given()
    {
        var (_, result) = Run(new CrdText("/project/crds/widgets.yaml", Widget) { Namespace = "Mine" });
        Assert.Contains("Mine.V1.Widget.g.cs", result.Results.Single().GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void Other_additional_files_are_left_alone()
    {
        var (_, result) = Run(new CrdText("/project/notes.yaml", "just: text") { IsCrd = false });
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Results.Single().GeneratedSources);
    }

    [Fact]
    public void A_file_that_is_no_definition_is_an_error_at_its_line()
    {
        var (_, result) = Run(new CrdText("/project/crds/shop.yaml", Widget + "---\n# an app\napiVersion: apps/v1\nkind: Deployment\n"));
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(("MK9102", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains("This is a Deployment; expected a CustomResourceDefinition", problem.GetMessage(null), StringComparison.Ordinal);
        var place = problem.Location.GetLineSpan();
        Assert.Equal(("/project/crds/shop.yaml", Widget.Count(letter => letter == '\n') + 2), (place.Path, place.StartLinePosition.Line));
        Assert.NotEmpty(result.Results.Single().GeneratedSources);
    }

    [Fact]
    public void The_same_kind_twice_is_an_error_that_names_both_files()
    {
        var (output, result) = Run(new CrdText("/project/a.yaml", Widget), new CrdText("/project/b.yaml", Widget));
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal("MK9103", problem.Id);
        Assert.Equal("/project/b.yaml", problem.Location.GetLineSpan().Path);
        Assert.Contains("'/project/a.yaml'", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Needs the published definitions, in the folder that the environment variable MANIFESTKIT_SCHEMAS names.</summary>
    [Fact]
    public void Every_published_definition_compiles_without_a_warning()
    {
        var folder = System.Environment.GetEnvironmentVariable("MANIFESTKIT_SCHEMAS");
        Assert.SkipWhen(folder is null, "Set MANIFESTKIT_SCHEMAS to the folder with the published schemas.");
        var (output, result) = Run([.. Directory.EnumerateFiles(Path.Combine(folder!, "crds"), "*.yaml").Select(file => new CrdText(file, File.ReadAllText(file)) { Namespace = "Crds." + Emitting.Names.Pascal(Path.GetFileNameWithoutExtension(file)) })]);
        Assert.Empty(result.Diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Nothing_is_made_again_when_nothing_has_changed()
    {
        CrdText[] texts = [new("/project/widgets.yaml", Widget), new("/project/gadgets.yaml", Gadget)];
        var second = Driver(texts).RunGenerators(Compilation(), TestContext.Current.CancellationToken).RunGenerators(
            Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);
        foreach (var name in new[] { CustomResourceGenerator.SourcesStep, CustomResourceGenerator.FilesStep, CustomResourceGenerator.TypesStep })
        {
            Assert.All(Outputs(second, name), output => Assert.Contains(output.Reason, Unchanged));
        }
    }

    [Fact]
    public void Only_the_file_that_has_changed_is_read_again_and_only_its_changed_types_are_made_again()
    {
        CrdText[] texts = [new("/project/widgets.yaml", Widget), new("/project/gadgets.yaml", Gadget)];
        var changed = new CrdText("/project/gadgets.yaml", Gadget.Replace("small, large", "small", StringComparison.Ordinal));
        var second = Driver(texts).RunGenerators(Compilation(), TestContext.Current.CancellationToken)
            .ReplaceAdditionalText(texts[1], changed)
            .RunGenerators(Compilation(), TestContext.Current.CancellationToken);
        Assert.Single(Outputs(second, CustomResourceGenerator.FilesStep), output => !Unchanged.Contains(output.Reason));
        var made = Assert.Single(Outputs(second, CustomResourceGenerator.TypesStep), output => !Unchanged.Contains(output.Reason));
        Assert.Equal("GadgetSize", ((Emitting.TypeUnit)made.Value).Type.Name);
    }

    private static string Gadget => Widget.Replace("Widget", "Gadget", StringComparison.Ordinal).Replace("widgets", "gadgets", StringComparison.Ordinal);

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs);

    private static (Compilation Output, GeneratorDriverRunResult Result) Run(params CrdText[] texts)
    {
        var driver = Driver(texts).RunGeneratorsAndUpdateCompilation(Compilation(), out var output, out _, TestContext.Current.CancellationToken);
        return (output, driver.GetRunResult());
    }

    /// <summary>Compiles the classes with an expression, loads them and evaluates it.</summary>
    private static IKubernetesObject Make(string expression)
    {
        var (output, _) = Run(new CrdText("/project/crds/widgets.yaml", Widget));
        var program = output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            $"public static class Program {{ public static ManifestKit.Kubernetes.IKubernetesObject Make() => {expression}; }}",
            cancellationToken: TestContext.Current.CancellationToken));
        using var stream = new MemoryStream();
        var emitted = program.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return (IKubernetesObject)System.Reflection.Assembly.Load(stream.ToArray()).GetType("Program")!.GetMethod("Make")!.Invoke(null, null)!;
    }

    private static GeneratorDriver Driver(CrdText[] texts) => CSharpGeneratorDriver.Create(
        [new CustomResourceGenerator().AsSourceGenerator()],
        texts,
        optionsProvider: new CrdOptions("Sample"),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Sample",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path == typeof(IDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}

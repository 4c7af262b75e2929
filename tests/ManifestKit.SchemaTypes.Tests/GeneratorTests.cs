using System.Collections.Immutable;
using ManifestKit.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestKit.SchemaTypes.Tests;

public sealed class GeneratorTests
{
    private const string Sample = """
        format sample Sample https://example.org/page
        class Root page=#root is=IPart
          kind string const=Root
          name string required
          count int32
          size quantity required
          limit double required nullable
          color Color
          level Level required
          parts [Part]
          colors [Color]
          byName {Part?}
          labels {string}
          matrix [[int32]]
          any any
          root string
          init int32 init=3
          * {any}
        class Part is=IPart
          kind string const=Part
        interface IPart
          kind string const=
        enum Color
          red
          dark-blue
          Unset=
        enum Level int
          Low=0
          High=1
        constants Units
          Percent=percent
        """;

    [Fact]
    public void Generated_code_compiles_without_a_warning()
    {
        var compilation = Compilation();
        Driver(new FactsText("sample.facts", Sample)).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(6, output.SyntaxTrees.Count());
    }

    [Fact]
    public void Nothing_is_made_again_when_nothing_has_changed()
    {
        var text = new FactsText("sample.facts", Sample);
        var driver = Driver(text).RunGenerators(Compilation(), TestContext.Current.CancellationToken);
        var second = driver.RunGenerators(
            Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);
        var steps = second.GetRunResult().Results.Single().TrackedSteps;
        foreach (var name in new[] { DocumentTypesGenerator.FactsStep, DocumentTypesGenerator.TypesStep })
        {
            Assert.All(steps[name].SelectMany(step => step.Outputs), output => Assert.Contains(output.Reason, Unchanged));
        }
    }

    [Fact]
    public void Only_the_type_that_has_changed_is_made_again()
    {
        var text = new FactsText("sample.facts", Sample);
        var driver = Driver(text).RunGenerators(Compilation(), TestContext.Current.CancellationToken);
        var changed = new FactsText("sample.facts", Sample.Replace("  dark-blue", "  blue", StringComparison.Ordinal));
        var second = driver.ReplaceAdditionalText(text, changed).RunGenerators(Compilation(), TestContext.Current.CancellationToken);
        var outputs = second.GetRunResult().Results.Single().TrackedSteps[DocumentTypesGenerator.TypesStep].SelectMany(step => step.Outputs);
        var made = Assert.Single(outputs, output => !Unchanged.Contains(output.Reason));
        Assert.Equal("Color", ((Emitting.TypeUnit)made.Value).Type.Name);
    }

    [Fact]
    public void Malformed_line_is_an_error_with_its_place()
    {
        var result = Driver(new FactsText("bad.facts", "format bad Bad https://example.org/\nnonsense\n"))
            .RunGenerators(Compilation(), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Equal("MK9101", Assert.Single(result.Diagnostics).Id);
        Assert.Contains("line 2", result.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_somebody_else_is_left_alone()
    {
        var result = Driver(new FactsText("other.facts", "fact: the sky is blue\n")).RunGenerators(Compilation(), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedTrees);
    }

    private static readonly IncrementalStepRunReason[] Unchanged = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static GeneratorDriver Driver(AdditionalText text) => CSharpGeneratorDriver.Create(
        [new DocumentTypesGenerator().AsSourceGenerator()],
        [text],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Compilation()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path == typeof(IDocument).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "Sample",
            references: references,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private sealed class FactsText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}

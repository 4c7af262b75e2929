using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Languages.Tests.JsonSchema;

/// <summary>Schemas that projects publish, read from a folder that the environment variable names: all of them compile.</summary>
public sealed class PublishedSchemaTests(ITestOutputHelper output)
{
    private const string Variable = "MANIFESTKIT_SCHEMAS";

    [Fact]
    public void Json_schemas_compile()
    {
        var count = 0;
        foreach (var file in Files("*.json"))
        {
            var document = (DataMap)JsonReader.Parse(File.ReadAllText(file)).Value;
            if (!document.Contains("$schema"))
                continue;
            var options = new JsonSchemaOptions { AssertFormats = true };
            var compiled = CompiledSchema.Compile(document, options);
            Assert.True(compiled.Success, $"{file}: {compiled.Errors.FirstOrDefault()}");
            var metaschema = new DataMap([new DataEntry("$ref", document["$schema"]!)]);
            Assert.Empty(CompiledSchema.Compile(metaschema, options).Value.Validate(document));
            count++;
        }

        output.WriteLine($"{count} JSON schemas");
    }

    [Fact]
    public void Custom_resource_definitions_compile()
    {
        var count = 0;
        var path = JsonPointer.Parse("/schema/openAPIV3Schema").Value;
        foreach (var file in Files("*.yaml"))
        {
            var definition = YamlReader.Parse(File.ReadAllText(file)).Value;
            if (JsonPointer.Parse("/spec/versions").Value.Find(definition) is not DataList versions)
                continue;
            foreach (var version in versions)
            {
                var options = new JsonSchemaOptions { Dialect = JsonSchemaDialect.OpenApi, RejectUnknownFields = true };
                var compiled = CompiledSchema.Compile(path.Find(version)!, options);
                Assert.True(compiled.Success, $"{file}: {compiled.Errors.FirstOrDefault()}");
                count++;
            }
        }

        output.WriteLine($"{count} versions of custom resources");
    }

    private static IEnumerable<string> Files(string pattern)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (folder is null)
            Assert.Skip($"Set {Variable} to a folder with published schemas.");
        return Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories);
    }
}

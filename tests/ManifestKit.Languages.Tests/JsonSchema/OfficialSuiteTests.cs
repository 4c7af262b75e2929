using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;

namespace ManifestKit.Languages.Tests.JsonSchema;

/// <summary>
/// The required tests of https://github.com/json-schema-org/JSON-Schema-Test-Suite, read from a clone that
/// the environment variable names; docs/languages/json-schema.md has the command.
/// </summary>
public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    private const string Variable = "JSON_SCHEMA_TEST_SUITE";

    [Theory]
    [InlineData("draft7", JsonSchemaDialect.Draft7, false)]
    [InlineData("draft7", JsonSchemaDialect.Draft7, true)]
    [InlineData("draft2019-09", JsonSchemaDialect.Draft201909, false)]
    [InlineData("draft2019-09", JsonSchemaDialect.Draft201909, true)]
    [InlineData("draft2020-12", JsonSchemaDialect.Draft202012, false)]
    [InlineData("draft2020-12", JsonSchemaDialect.Draft202012, true)]
    public void Every_required_test_agrees(string folder, JsonSchemaDialect dialect, bool onDemand)
    {
        var failures = Run(folder, "", new JsonSchemaOptions { Dialect = dialect, CompilesOnDemand = onDemand }, out var count);
        Assert.Empty(failures);
        Assert.True(count > 900, $"Only {count} tests were found.");
    }

    [Theory]
    [InlineData("draft7", JsonSchemaDialect.Draft7)]
    [InlineData("draft2019-09", JsonSchemaDialect.Draft201909)]
    [InlineData("draft2020-12", JsonSchemaDialect.Draft202012)]
    public void Optional_tests_are_counted(string folder, JsonSchemaDialect dialect)
    {
        var options = new JsonSchemaOptions { Dialect = dialect };
        var failures = Run(folder, "optional", options, out var count);
        var formatFailures = Run(folder, "optional/format", options with { AssertFormats = true }, out _);
        Assert.InRange(failures.Count, 0, count / 10);

        // Go's (?i) and (?P<name>) are accepted, since Kubernetes' patterns have them.
        Assert.All(formatFailures, failure => Assert.StartsWith("ecmascript-regex.json", failure, StringComparison.Ordinal));
    }

    private List<string> Run(string folder, string below, JsonSchemaOptions options, out int count)
    {
        var suite = Environment.GetEnvironmentVariable(Variable);
        if (suite is null)
            Assert.Skip($"Set {Variable} to a clone of JSON-Schema-Test-Suite.");
        options = options with { Documents = Remotes(Path.Combine(suite, "remotes")) };
        count = 0;
        List<string> failures = [];
        var path = Path.Combine(suite, "tests", folder, below);
        foreach (var file in Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in (DataList)JsonReader.Parse(File.ReadAllText(file)).Value)
                count += RunGroup(Path.GetFileName(file), (DataMap)group, options, failures);
        }

        output.WriteLine($"{folder}/{below}: {count - failures.Count} of {count} agree");
        foreach (var failure in failures)
            output.WriteLine(failure);
        return failures;
    }

    private static int RunGroup(string file, DataMap group, JsonSchemaOptions options, List<string> failures)
    {
        var name = $"{file}: {group["description"]}";
        var tests = (DataList)group["tests"]!;
        var schema = CompiledSchema.Compile(group["schema"]!, options);
        foreach (var test in tests.Cast<DataMap>())
        {
            if (!schema.Success)
            {
                failures.Add($"{name}: {test["description"]}: {schema.Errors[0]}");
                continue;
            }

            var expected = ((DataScalar)test["valid"]!).IsTrue;
            var violations = schema.Value.Validate(test["data"]!);
            if (schema.Value.IsValid(test["data"]!) != expected || violations.Count == 0 != expected)
                failures.Add($"{name}: {test["description"]}: expected {(expected ? "valid" : "invalid")} {violations.FirstOrDefault()}");
        }

        return tests.Count;
    }

    private static Dictionary<string, DataNode> Remotes(string folder) => Directory
        .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .ToDictionary(
            file => "http://localhost:1234/" + Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => JsonReader.Parse(File.ReadAllText(file)).Value);
}

using System.Text.RegularExpressions;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Languages.Tests.Yaml;

/// <summary>
/// The cases of https://github.com/yaml/yaml-test-suite, read from a clone that the environment variable names.
/// A valid case must give the values of its JSON, or be refused as not supported; it must never give other values.
/// </summary>
public sealed class YamlSuiteTests(ITestOutputHelper output)
{
    private const string Variable = "YAML_TEST_SUITE";

    /// <summary>Text in brackets or quotes that is not indented, and tabs before it: libyaml accepts both, and files in use have them.</summary>
    private static readonly string[] Lenient = ["9C9N/0", "DK95/1", "QB6E/0", "VJP3/0", "Y79Y/0", "Y79Y/3"];

    [Fact]
    public void Cases_are_read_as_their_json_says()
    {
        var suite = Environment.GetEnvironmentVariable(Variable);
        if (suite is null)
            Assert.Skip($"Set {Variable} to a clone of yaml-test-suite.");
        var outcomes = Directory.EnumerateFiles(Path.Combine(suite, "src"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(Cases)
            .ToLookup(outcome => outcome.Result, outcome => outcome.Text);
        foreach (var result in outcomes)
        {
            output.WriteLine($"{result.Key}: {result.Count()}");
            foreach (var text in result.Where(_ => result.Key != "agrees"))
                output.WriteLine("  " + text);
        }

        Assert.Empty(outcomes["other values"]);
        Assert.Equal(Lenient, outcomes["invalid, yet accepted"].Select(text => text[..text.IndexOf(':')]));
        Assert.InRange(outcomes["agrees"].Count(), 300, int.MaxValue);
    }

    private static IEnumerable<(string Result, string Text)> Cases(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var cases = (DataList)YamlReader.Parse(File.ReadAllText(file)).Value;
        var text = "";
        for (var i = 0; i < cases.Count; i++)
        {
            var test = (DataMap)cases[i];
            if (test.TryGet("yaml", out var yaml))
                text = Decode(((DataScalar)yaml).Text);
            if (test.Contains("skip"))
                continue;
            var result = YamlReader.ParseAll(text);
            var name = $"{id}/{i}: {result.Errors.FirstOrDefault()}";
            if (test["fail"] is DataScalar { IsTrue: true })
                yield return (result.Success ? "invalid, yet accepted" : "agrees", name);
            else if (!result.Success)
                yield return (result.Errors[0].Message.Contains("not supported", StringComparison.Ordinal) ? "not supported" : "refused", name);
            else if (test["json"] is DataScalar { Kind: DataKind.String } json)
                yield return (Same(json.Text, result.Value) ? "agrees" : "other values", $"{name} {string.Join(' ', result.Value)}");
        }
    }

    private static bool Same(string json, IReadOnlyList<DataNode> actual)
    {
        var expected = JsonReader.Parse("[" + Regex.Replace(json.Trim(), @"\n(?=[\[{""\w-])(?<=[\]}""\w]\n)", ",") + "]");
        return expected.Success && expected.Value.DeepEquals(new DataList(actual));
    }

    /// <summary>The suite writes characters that are hard to see as symbols.</summary>
    private static string Decode(string text) => Regex.Replace(text, "—*»", "\t")
        .Replace('\u2423', ' ')
        .Replace("\u21B5", "")
        .Replace("\u220E\n", "")
        .Replace('\u2190', '\r')
        .Replace('\u21D4', '\uFEFF');
}

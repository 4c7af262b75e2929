using ManifestKit.Languages.Json;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Json;

public sealed class JsonPatchTests
{
    [Theory]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"/b","value":2}]""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":[1,3]}""", """[{"op":"add","path":"/a/1","value":2}]""", """{"a":[1,2,3]}""")]
    [InlineData("""{"a":[1]}""", """[{"op":"add","path":"/a/-","value":2}]""", """{"a":[1,2]}""")]
    [InlineData("""{"a":1}""", """[{"op":"add","path":"","value":[]}]""", "[]")]
    [InlineData("""{"a":[1,2]}""", """[{"op":"remove","path":"/a/0"}]""", """{"a":[2]}""")]
    [InlineData("""{"a/b":{"~":1}}""", """[{"op":"replace","path":"/a~1b/~0","value":null}]""", """{"a/b":{"~":null}}""")]
    [InlineData("""{"a":1,"b":{}}""", """[{"op":"move","from":"/a","path":"/b/c"}]""", """{"b":{"c":1}}""")]
    [InlineData("""{"a":{"b":1}}""", """[{"op":"copy","from":"/a","path":"/c"}]""", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("""{"a":1.0}""", """[{"op":"test","path":"/a","value":1},{"op":"remove","path":"/a"}]""", "{}")]
    public void Operations_change_the_value(string target, string patch, string expected)
    {
        var result = JsonPatch.Parse(Json(patch)).Value.Apply(Json(target)).Value;
        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        text =>
        {
            var patch = JsonPatch.Parse(Json(text));
            return patch.Success ? patch.Value.Apply(Json("""{"a":{"b":[1,2]},"c":1}""")).Errors : patch.Errors;
        },
        [
            """{"op":"add"}""", """[1]""", """[{"op":"set","path":"/a"}]""", """[{"op":"add","path":"a","value":1}]""", """[{"op":"add","path":"/c"}]""",
            """[{"op":"remove","path":"/x"}]""", """[{"op":"add","path":"/a/b/3","value":1}]""", """[{"op":"test","path":"/c","value":2}]""",
            """[{"op":"move","from":"/a","path":"/a/b/0"}]""", """[{"op":"replace","path":"/a/b/01","value":1}]""", """[{"op":"move","path":"/a"}]""",
            """[{"op":"remove","path":""}]""",
        ]);

    [Fact]
    public void A_difference_leads_from_one_value_to_the_other()
    {
        var random = Seed.Random();
        for (var i = 0; i < 2_000; i++)
        {
            var (from, to) = (DataArbitrary.Value(random), DataArbitrary.Value(random));
            var patch = JsonPatch.Parse(JsonPatch.Between(from, to).ToNode()).Value;
            Assert.True(patch.Apply(from).Value.DeepEquals(to), $"{from} to {to}");
            Assert.Empty(JsonPatch.Between(from, from).Operations);
        }
    }

    [Fact]
    public void Random_operations_are_applied_or_refused()
    {
        var random = Seed.Random();
        string[] verbs = ["add", "remove", "replace", "move", "copy", "test", "set"];
        string[] paths = ["", "/", "/a", "/a/b", "/a/0", "/a/-", "/b/1/a", "/~1", "a", "/a/00", "/a/99999999999"];
        string[] values = ["1", "[]", "{}", "{\"a\":[1,{\"b\":null}]}", "\"x\""];
        for (var run = 0; run < Fuzz.Runs; run++)
        {
            var operations = Enumerable.Range(0, random.Next(4)).Select(_ =>
                $$"""{"op":"{{Any(verbs)}}","path":"{{Any(paths)}}","from":"{{Any(paths)}}"{{(random.Next(4) == 0 ? "" : $",\"value\":{Any(values)}")}}}""");
            var patch = JsonPatch.Parse(Json($"[{string.Join(',', operations)}]"));
            if (patch.Success && patch.Value.Apply(Json("""{"a":[1,{"b":2}],"b":[0,{"a":1}]}""")) is { Success: false } refused)
                Assert.NotEmpty(refused.Errors[0].Message);
        }

        string Any(string[] choices) => choices[random.Next(choices.Length)];
    }

    [Fact]
    public void A_difference_is_small() => Assert.Equal(
        """[{"op":"add","path":"/a/1","value":2},{"op":"replace","path":"/b/c","value":5}]""",
        JsonPatch.Between(Json("""{"a":[1,3,4],"b":{"c":1,"d":2}}"""), Json("""{"a":[1,2,3,4],"b":{"c":5,"d":2}}""")).ToNode().ToString());

    private static DataNode Json(string text) => JsonReader.Parse(text).Value;
}

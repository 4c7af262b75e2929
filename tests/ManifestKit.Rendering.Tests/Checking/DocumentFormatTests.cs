using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Tests.Checking;

public sealed class DocumentFormatTests
{
    [Theory]
    [InlineData("- op: add\n  path: /spec/replicas\n  value: 3\n")]
    [InlineData("- op: test\n  path: ''\n  value: null\n- op: remove\n  path: /a~1b\n- op: move\n  from: /a\n  path: /b\n")]
    [InlineData("[]\n")]
    public void A_JSON_patch_has_no_problem(string text) => Assert.Empty(DocumentFormat.JsonPatch().Check(text));

    [Theory]
    [InlineData("- op: add\n  path: /spec/replicas\n", 1, "is not a JSON patch: The operation 'add' needs a 'value'.")]
    [InlineData("# header\n- op: set\n  path: /a\n", 2, "is not a JSON patch: Found \"set\"; expected add, remove, replace, move, copy or test.")]
    [InlineData("- op: remove\n  path: spec\n", 2, "is not a JSON patch: Found 's'; a JSON Pointer is empty or begins with '/'.")]
    [InlineData("op: remove\npath: /a\n", 1, "is not a JSON patch: A JSON Patch is a list of operations.")]
    [InlineData("- op: [\n", 2, "is not YAML: ")]
    public void What_is_no_JSON_patch_is_found_at_its_line(string text, int line, string message)
    {
        var problem = Assert.Single(DocumentFormat.JsonPatch().Check(text));

        Assert.Equal(line, problem.Line);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_a_JSON_patch_and_a_map_is_none()
    {
        Stack stack = new() { Name = "shop", Environments = [] };

        Assert.NotEmpty(FileContent.Patch(stack, new DataList([])).Format!.Check("a: 1\n"));
        Assert.Empty(FileContent.Patch(stack, new DataMap([])).Format!.Check("a: 1\n"));
    }
}

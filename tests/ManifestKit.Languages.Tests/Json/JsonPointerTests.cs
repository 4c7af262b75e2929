using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Tests.Json;

public sealed class JsonPointerTests
{
    private const string Document = """{"foo": ["bar", "baz"], "": 0, "a/b": 1, "m~n": 8, "~1": 9}""";

    [Theory]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/m~0n", "8")]
    [InlineData("/~01", "9")]
    [InlineData("/foo/00", null)]
    [InlineData("/foo/2", null)]
    [InlineData("/foo/-", null)]
    [InlineData("/foo/bar", null)]
    [InlineData("/bar", null)]
    public void A_pointer_leads_to_a_value_or_nowhere(string text, string? expected)
    {
        var pointer = JsonPointer.Parse(text).Value;
        Assert.Equal(text, pointer.ToString());
        Assert.Equal(expected, pointer.Find(JsonReader.Parse(Document).Value)?.ToString());
    }

    [Theory]
    [InlineData("foo", 0)]
    [InlineData("/a~", 2)]
    [InlineData("/~2", 1)]
    public void A_fault_is_found_at_its_place(string text, int start) => Assert.Equal(start, Assert.Single(JsonPointer.Parse(text).Errors).Span.Start);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_as_they_were()
        => Fuzz.Run(["/spec/template/0", "/a~1b/~0", "", "/"], text =>
        {
            var parsed = JsonPointer.Parse(text);
            Fuzz.AssertSound(text, parsed);
            if (parsed.Success)
                Assert.Equal(text, parsed.Value.ToString());
        });
}

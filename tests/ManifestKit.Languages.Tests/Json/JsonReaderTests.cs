using System.Text;
using System.Text.Json.Nodes;
using ManifestKit.Languages.Json;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Json;

public sealed class JsonReaderTests
{
    private static readonly string[] Samples =
    [
        """{"a": [1, -2.5e3, true, false, null], "b": {"c": "\u00e9\n\ud83d\ude00"}}""", "[[[[]]]]", "1e999999999", "\"\\\"\"", "{\"a\":1,\"a\":2}", "", " 0 ",
    ];

    [Fact]
    public void Spans_are_those_of_values_and_keys()
    {
        const string text = """ {"ab": [1, "c"]} """;
        var map = (DataMap)JsonReader.Parse(text).Value;
        Assert.Equal("\"ab\"", Part(text, map[0].KeySpan));
        Assert.Equal("[1, \"c\"]", Part(text, map[0].Value.Span));
        Assert.Equal("\"c\"", Part(text, ((DataList)map[0].Value)[1].Span));
        Assert.Equal(text.Trim(), Part(text, map.Span));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1e3", "1000")]
    [InlineData("-0", "0")]
    [InlineData("0.10", "1e-1")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890.0")]
    public void Numbers_are_equal_by_value(string left, string right) =>
        Assert.True(JsonReader.Parse(left).Value.DeepEquals(JsonReader.Parse(right).Value));

    [Theory]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("0.1000000000000000055511151231257827", "0.1")]
    [InlineData("1e999999999", "9e999999998")]
    [InlineData("1", "-2")]
    [InlineData("-1e5", "-1e6")]
    public void Numbers_are_compared_exactly(string greater, string smaller)
    {
        var (a, b) = (Number(greater), Number(smaller));
        Assert.True(a > b && b < a && a != b && a >= b && b <= a);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_an_error()
    {
        var deep = new string('[', 100_000);
        Assert.Contains("256", Assert.Single(JsonReader.Parse(deep).Errors).Message, StringComparison.Ordinal);
        Assert.True(JsonReader.Parse(new string('[', 256) + new string(']', 256)).Success);
    }

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var random = Seed.Random();
        for (var i = 0; i < 2_000; i++)
        {
            var value = DataArbitrary.Value(random);
            var text = value.ToString();
            var read = JsonReader.Parse(text).Value;
            Assert.True(value.DeepEquals(read), text);
            Assert.Equal(text, read.ToString());
        }
    }

    [Fact]
    public void Any_text_is_read_or_refused_as_by_another_reader() => Fuzz.Run(Samples, text =>
    {
        var parsed = JsonReader.Parse(text);
        Fuzz.AssertSound(text, parsed);
        var isUnicode = !text.EnumerateRunes().Contains(Rune.ReplacementChar);
        if (parsed.Success && isUnicode)
            JsonNode.Parse(text);
    });

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        text => JsonReader.Parse(text),
        [
            "", "{\"a\": 1,}", "{'a': 1}", "[1 2]", "{\"a\": True}", "{\"replicas\": 03}", "{\"a\": 1, \"a\": 2}", "\"C:\\dir\"", "[1, 2", "{\"a\": 1} x",
            "// comment\n1", "[1., 2]",
        ]);

    private static DataNumber Number(string text) => ((DataScalar)JsonReader.Parse(text).Value).Number;

    private static string Part(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}

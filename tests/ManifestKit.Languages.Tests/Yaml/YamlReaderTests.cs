using ManifestKit.Languages.Json;
using ManifestKit.Languages.Tests.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Yaml;

public sealed class YamlReaderTests
{
    private static readonly string[] Samples =
    [
        "a: 1\nb:\n- x\n- y: z\n  w: |\n    text\n     more\n\n  v: >-\n    folded\n    text\nc: {d: [1, 2], \"e\": 'f'}\n",
        "&a x: &b [1, *b]\n", "x: &b {k: 1}\ny:\n  <<: *b\n  z: !!str 1\n", "---\na\n...\n---\n- b\n", "\"a\\n\\x41\\\n  b\": 'it''s\n\n  two'\n", "? a\n: b\n", "%YAML 1.2\n---\n",
    ];

    [Theory]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("True", "true")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("+12", "12")]
    [InlineData("010", "10")]
    [InlineData(".5", "0.5")]
    [InlineData("1e3", "1e3")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("2026-01-31", "\"2026-01-31\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("! 1", "\"1\"")]
    [InlineData("!!int \"1\"", "1")]
    [InlineData("|\n a\n  b\n\n", "\"a\\n b\\n\"")]
    [InlineData("|+\n a\n\n", "\"a\\n\\n\"")]
    [InlineData(">-\n a\n b\n\n c\n", "\"a b\\nc\"")]
    [InlineData("a\n b\n\n c", "\"a b\\nc\"")]
    [InlineData("\"a \\\n  b\\u0041\"", "\"a bA\"")]
    [InlineData("[a, b: 1, {c}, ]", """["a",{"b":1},{"c":null}]""")]
    [InlineData("a:\n- 1\n- - 2\n  - 3\nb: c#d #e", """{"a":[1,[2,3]],"b":"c#d"}""")]
    [InlineData("x: &x {a: 1, b: 2}\ny: {<<: *x, b: 3}", """{"x":{"a":1,"b":2},"y":{"b":3,"a":1}}""")]
    [InlineData("{\"a\":1,\"b\":[\"\\ud83d\\ude00\"]}", "{\"a\":1,\"b\":[\"\ud83d\ude00\"]}")]
    public void Texts_have_the_values_of_the_specification(string text, string json) => Assert.Equal(json, YamlReader.Parse(text).Value.ToString());

    [Fact]
    public void Spans_are_those_of_values_and_keys()
    {
        const string text = "a:\n  'b': [1, two words]\n  c: |\n    x\n    y\nd: e\n";
        var map = (DataMap)YamlReader.Parse(text).Value;
        var inner = (DataMap)map["a"]!;
        Assert.Equal("'b'", Part(text, inner[0].KeySpan));
        Assert.Equal("two words", Part(text, ((DataList)inner[0].Value)[1].Span));
        Assert.Equal("|\n    x\n    y", Part(text, inner[1].Value.Span));
        Assert.Equal("'b': [1, two words]\n  c: |\n    x\n    y", Part(text, inner.Span));
    }

    [Fact]
    public void An_application_keeps_its_tags() => Assert.Equal("!reset", ((DataMap)YamlReader.Parse("ports: !reset []").Value)["ports"]!.Tag);

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var text = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        Assert.Contains("aliases", Assert.Single(YamlReader.Parse(text).Errors).Message, StringComparison.Ordinal);
        var deep = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 600).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        Assert.Contains("256", Assert.Single(YamlReader.Parse(deep).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_in_any_style_is_read_back()
    {
        var random = Seed.Random();
        for (var i = 0; i < 3_000; i++)
        {
            var value = DataArbitrary.Value(random);
            var text = new YamlPrinter(random).Print(value);
            var read = YamlReader.Parse(text);
            Assert.True(read.Success && value.DeepEquals(read.Value), $"{read.Errors.FirstOrDefault()}\n{value}\n{read.ValueOrDefault}\n{text}");
            Assert.True(read.Value.DeepEquals(YamlReader.ParseShared(text).Value), text);
        }
    }

    [Fact]
    public void Without_places_the_same_texts_are_refused_with_the_same_words() => Fuzz.Run(Samples, text =>
    {
        var (read, shared) = (YamlReader.Parse(text), YamlReader.ParseShared(text));
        Assert.Equal(read.Errors.Select(error => error.Message), shared.Errors.Select(error => error.Message));
        Assert.True(!read.Success || read.Value.DeepEquals(shared.Value));
    });

    [Fact]
    public void Any_text_is_read_or_refused() => Fuzz.Run(Samples, text => Fuzz.AssertSound(text, YamlReader.ParseAll(text)));

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        text => YamlReader.Parse(text),
        [
            "a: b: c", "a:\n\tb: 1", "a:\n  b: 1\n c: 2", "a: 1\na: 2", "a: *missing", "a: [1, 2", "a: {b: 1]", "a: @b", "a: \"\\d+\"", "a: - b", "image: app:1\nreplicas 3\n",
            "a: \"x\" y", "a: .inf", "[a]: b", "a: !!binary eA==", "a\n---\nb", "? [a]\n: b", "key: |x\n  text",
        ]);

    private static string Part(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}

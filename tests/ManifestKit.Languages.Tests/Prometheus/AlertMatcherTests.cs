using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class AlertMatcherTests
{
    private static readonly string[] Samples =
        ["severity=critical", "job=~\"api|web\"", " a != b ", "\"http.method\" !~ \"G.*\"", "{a=\"b\",c!=\"d\",}", "x=\"a\\\"b\"", "f=\u00e9"];

    [Theory]
    [InlineData("severity=critical", "severity=\"critical\"")]
    [InlineData(" job =~ \"api|web\" ", "job=~\"api|web\"")]
    [InlineData("\"http.method\"!=GET", "\"http.method\"!=\"GET\"")]
    [InlineData("caf\u00e9=oui", "\"caf\u00e9\"=\"oui\"")]
    [InlineData("x=\"a\\\"b\\n\"", "x=\"a\\\"b\\n\"")]
    [InlineData("a!~\"\"", "a!~\"\"")]
    public void Utf8_form(string text, string canonical) => Assert.Equal(canonical, AlertMatcher.Parse(text).Value.ToString());

    [Theory]
    [InlineData("severity=critical", "critical")]
    [InlineData("severity = a b ", "a b")]
    [InlineData("a=b=c", "b=c")]
    [InlineData("a=\"b\\\\c\"", "b\\c")]
    [InlineData("a=", "")]
    public void Classic_value(string text, string value) => Assert.Equal(value, AlertMatcher.ParseClassic(text).Value.Value);

    [Theory]
    [InlineData("{a=\"b\", c!=\"d\",}", 2)]
    [InlineData("a=b,c=d", 2)]
    [InlineData("{}", 0)]
    [InlineData("", 0)]
    public void Lists(string text, int count) => Assert.Equal(count, AlertMatcher.ParseList(text).Value.Count);

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        AlertMatcher.Parse,
        [
            "", "severity", "severity==x", "=critical", "a=\"b", "a=b c", "{a=b}", "a=~\"(\"", "a=\"b\\.c\"", "a=", "\"\"=x", "a=b|c{",
        ]);

    [Fact]
    public void Ten_list_and_classic_errors() => Catalogue.VerifyErrors(
        text => text.Contains('{', StringComparison.Ordinal) || text.Contains('}', StringComparison.Ordinal)
            ? AlertMatcher.ParseList(text).Errors : AlertMatcher.ParseClassic(text).Errors,
        ["{a=b", "a=b}", "{a=b c=d}", "{,}", "{a}", "", "a.b=c", "a", "a=\"b", "a=b\"c"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_to_the_same_matcher() => Fuzz.Run(Samples, text =>
    {
        Fuzz.AssertSound(text, AlertMatcher.ParseList(text));
        Fuzz.AssertSound(text, AlertMatcher.ParseClassic(text));
        var parsed = AlertMatcher.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value.ToString(), AlertMatcher.Parse(parsed.Value.ToString()).Value.ToString());
    });
}

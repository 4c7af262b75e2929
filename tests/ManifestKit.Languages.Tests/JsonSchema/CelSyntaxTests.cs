using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.JsonSchema.Cel;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Languages.Tests.JsonSchema;

public sealed class CelSyntaxTests
{
    private static readonly string[] Valid =
    [
        "self == oldSelf",
        "has(self.token) || (has(self.username) && !has(self.password))",
        "[has(self.roleId), has(self.roleRef)].filter(x, x == true).size() == 1",
        "self.all(l, l.protocol in ['TCP', \"UDP\"] ? !has(l.tls) : l.port > 0)",
        "!('a' in self) && -self.x * 2 - 1 % 3 / 4 + 0x1F <= 1.5e-3",
        "{'a': 1, 'b': [1, 2,],}.a[0].matches(r'^\\d+$')",
        "self.?x.orValue(b'''a'b''') != 10u // a comment",
        "duration('1h') > self.ttl && .a.b(1, 2).c",
    ];

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        text => CelSyntax.Check(text) is { } error ? [error] : [],
        [
            "", "self =", "self == ", "has(self.a", "self.a && || self.b", "[1, 2", "self.", "self.a ? 1", "self = 1", "'a", "{'a' 1}", "a b",
            "self.x in", "f(,)", "#",
        ]);

    [Fact]
    public void Rules_are_accepted() => Assert.All(Valid, text => Assert.Null(CelSyntax.Check(text)));

    [Fact]
    public void Random_texts_are_read_or_reported()
        => Fuzz.Run(Valid, text => Fuzz.AssertSound(text, Parsed.Of(text, CelSyntax.Check(text) is { } error ? [error] : [])));

    [Theory]
    [InlineData("(")]
    [InlineData("a.b(")]
    [InlineData("a ? ")]
    [InlineData("!")]
    [InlineData("a + ")]
    public void Depth_is_limited(string part) => Assert.NotNull(CelSyntax.Check(string.Concat(Enumerable.Repeat(part, 100_000))));

    [Fact]
    public void A_schema_with_a_broken_rule_does_not_compile()
    {
        var schema = YamlReader.Parse("x-kubernetes-validations:\n- rule: has(self.a\n  message: a is missing").Value;

        var error = Assert.Single(CompiledSchema.Compile(schema, new JsonSchemaOptions { Dialect = JsonSchemaDialect.OpenApi }).Errors);

        Assert.Equal("The rule 'has(self.a' is no CEL, at 10: Found the end of the rule; expected ',' or ')'.", error.Message);
        Assert.Equal(new TextSpan(34, 10), error.Span);
    }
}

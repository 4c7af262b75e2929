using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;

namespace ManifestKit.Languages.Tests.JsonSchema;

public sealed class FormatTests
{
    private static readonly string[] Names =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference",
        "uri-template", "iri", "iri-reference", "uuid", "json-pointer", "relative-json-pointer", "byte", "ip", "cidr",
    ];

    private static readonly CompiledSchema[] Schemas = [.. Names.Select(Schema)];

    [Theory]
    [InlineData("idn-hostname", "b\u00fccher.example", true)]
    [InlineData("idn-hostname", "xn--bcher-kva.example", true)]
    [InlineData("idn-hostname", "\u4f8b\u3048\u3002jp", true)]
    [InlineData("idn-hostname", "B\u00dccher.example", false)]
    [InlineData("idn-hostname", "a..b", false)]
    [InlineData("idn-hostname", "l\u00b7l", true)]
    [InlineData("idn-hostname", "a\u00b7l", false)]
    [InlineData("hostname", "xn--bcher-kva.example", true)]
    [InlineData("hostname", "xn--a.example", false)]
    [InlineData("uri-template", "/users/{id}{?page,size:3,tags*}", true)]
    [InlineData("uri-template", "/users/{id", false)]
    [InlineData("uri-template", "/users/{id:0}", false)]
    public void A_text_has_a_format_or_not(string format, string text, bool expected)
        => Assert.Equal(expected, Schema(format).IsValid(DataScalar.Of(text)));

    [Fact]
    public void No_text_makes_a_format_throw()
        => Fuzz.Run(
            [
                "2026-01-31T12:00:00Z", "P1DT12H", "\"a b\"@example.com", "xn--bcher-kva.example", "b\u00fccher\u3002\u05d0\u0660.example", "2001:db8::1/64",
                "https://a:b@c/d?e#f", "/users/{id}{?page,size:3}", "123e4567-e89b-12d3-a456-426614174000", "1/name", "^(a|b)*$", "YWJj",
            ],
            text =>
            {
                var value = DataScalar.Of(text);
                foreach (var schema in Schemas)
                    schema.IsValid(value);
            });

    private static CompiledSchema Schema(string format)
        => CompiledSchema.Compile(
            JsonReader.Parse($$"""{"format": "{{format}}"}""").Value,
            new JsonSchemaOptions { AssertFormats = true, Dialect = JsonSchemaDialect.OpenApi }).Value;
}

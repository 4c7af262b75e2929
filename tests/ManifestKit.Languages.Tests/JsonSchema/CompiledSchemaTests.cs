using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.Tests.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.JsonSchema;

public sealed class CompiledSchemaTests
{
    private const string Widget = """
        type: object
        required: [spec]
        properties:
          apiVersion: {type: string}
          kind: {type: string}
          metadata: {type: object}
          spec:
            type: object
            properties:
              replicas: {type: integer, format: int32, minimum: 0, maximum: 9, exclusiveMaximum: true}
              port: {x-kubernetes-int-or-string: true}
              mode: {type: string, enum: [Always, Never]}
              note: {type: string, nullable: true}
              free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: string}}}
              object: {type: object, x-kubernetes-embedded-resource: true}
              labels: {type: object, additionalProperties: {type: string, maxLength: 3}}
              name: {type: string, pattern: '^[a-z]+$'}
              set: {type: array, x-kubernetes-list-type: set, items: {type: string}}
              ports:
                type: array
                x-kubernetes-list-type: map
                x-kubernetes-list-map-keys: [number, protocol]
                items: {type: object, required: [number], properties: {number: {type: integer}, protocol: {type: string}}}
        """;

    [Theory]
    [InlineData("{replicas: 8, port: http, mode: Never, note: null, labels: {a: abc}}")]
    [InlineData("{port: 80, free: {a: x, b: 1}, object: {apiVersion: v1, kind: A, metadata: {}, more: 1}}")]
    [InlineData("{set: [a, b], ports: [{number: 1, protocol: TCP}, {number: 1, protocol: UDP}]}")]
    public void A_custom_resource_is_accepted(string spec) => Assert.Empty(Validate($"spec: {spec}"));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        text => [.. Validate(text).Select(violation => new SyntaxError(violation.Span, $"{violation.InstancePath}: {violation.Message} ({violation.SchemaPath})"))],
        [
            "spec: {replicas: \"3\"}", "spec: {replica: 3}", "spec: {replicas: 9}", "spec: {mode: Alway}", "spec: {port: true}", "kind: Widget", "spec: {labels: {a: abcd}}",
            "spec: {set: [a, b, a]}", "spec: {ports: [{number: 1, protocol: TCP}, {number: 1, protocol: TCP}, {}]}", "spec: {object: {kind: 1}}", "spec: {name: \"ab\\n\"}",
            "spec: []", "spec: {replicas: 1.5, labels: {a: 1}}",
        ]);

    [Fact]
    public void Ten_schema_errors() => Catalogue.VerifyErrors(
        text => CompiledSchema.Compile(YamlReader.Parse(text).Value).Errors,
        [
            "{type: int}", "{$ref: '#/$defs/a'}", "{$ref: 'https://example.com/a'}", "{pattern: 'a('}", "{pattern: '\\Z'}", "{required: a}", "{minLength: -1}", "{multipleOf: 0}",
            "{properties: {a: 1}}", "{allOf: {}}", "{$schema: 'https://example.com/x'}", "{minimum: '1'}", "{enum: 1}", "{$ref: '#anchor'}", "{pattern: '[b-a]'}",
        ]);

    [Fact]
    public void Alternatives_are_explained_by_the_one_that_was_meant()
    {
        var schema = Compile("oneOf: [{type: string}, {type: object, properties: {port: {type: integer}}, additionalProperties: false}]");
        var violation = Assert.Single(schema.Validate(YamlReader.Parse("{port: x}").Value));
        Assert.Equal("/port", violation.InstancePath);
        Assert.Equal("#/oneOf/1/properties/port/type", violation.SchemaPath);
        Assert.Contains("none of 2 alternatives", Assert.Single(schema.Validate(YamlReader.Parse("1").Value)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{$ref: '#'}")]
    [InlineData("{anyOf: [{$ref: '#'}, {$ref: '#'}], not: {$ref: '#'}}")]
    [InlineData("{$dynamicAnchor: a, allOf: [{$dynamicRef: '#a'}, {$dynamicRef: '#a'}]}")]
    public void A_schema_that_refers_to_itself_without_end_rejects(string text)
    {
        var violation = Assert.Single(Compile(text).Validate(DataScalar.Of("x")));
        Assert.Contains("refers to itself", violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData(@"^\d$", "\u0661", false)]
    [InlineData(@"^\w\S$", "\u00e9a", false)]
    [InlineData("^.$", "\ud83d\ude00", true)]
    [InlineData("^[^a]$", "\ud83d\ude00", true)]
    [InlineData("^[\ud83d\ude00-\ud83d\ude4f]+$", "\ud83d\ude01", true)]
    [InlineData(@"^\p{Letter}+$", "\u00e9", true)]
    [InlineData(@"^[\w.-]+$", "a-b.c", true)]
    [InlineData("(?i)^ab$", "AB", true)]
    [InlineData("^(?<x>a)\\k<x>$", "aa", true)]
    [InlineData("^(((a{1,1000}){1,1000}){1,1000})$", "b", false)]
    [InlineData("^(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false)]
    public void Patterns_are_those_of_ecmascript(string pattern, string text, bool matches) =>
        Assert.Equal(matches, Compile(new DataMap([new("pattern", DataScalar.Of(pattern))]).ToString()).IsValid(DataScalar.Of(text)));

    [Fact]
    public void Any_schema_is_compiled_or_refused_and_any_value_judged()
    {
        var random = Seed.Random();
        string[] keywords =
        [
            "type", "enum", "const", "minimum", "multipleOf", "maxLength", "pattern", "format", "required", "properties", "patternProperties", "additionalProperties",
            "items", "prefixItems", "contains", "uniqueItems", "allOf", "anyOf", "oneOf", "not", "if", "then", "$ref", "$dynamicRef", "$id", "$anchor", "$defs", "$schema",
            "unevaluatedProperties", "unevaluatedItems", "dependencies", "dependentRequired", "propertyNames", "nullable", "x-kubernetes-list-type",
        ];
        string[] texts = ["string", "integer", "object", "array", "#", "#/$defs/a", "a", "^a+$", "(", "date", "", "set", "https://json-schema.org/draft/2020-12/schema"];
        for (var run = 0; run < Fuzz.Runs; run++)
        {
            var schema = Schema(4);
            var options = new JsonSchemaOptions { Dialect = (JsonSchemaDialect)random.Next(4), AssertFormats = true, RejectUnknownFields = true };
            var compiled = CompiledSchema.Compile(schema, options);
            if (!compiled.Success)
                continue;
            var value = DataArbitrary.Value(random, 3);
            Assert.Equal(compiled.Value.IsValid(value), compiled.Value.Validate(value).Count == 0);
        }

        DataNode Schema(int depth) => random.Next(6) switch
        {
            0 => DataScalar.Of(random.Next(2) == 0),
            1 => DataScalar.Of(random.Next(5)),
            2 => DataScalar.Of(texts[random.Next(texts.Length)]),
            3 when depth > 0 => new DataList(Enumerable.Range(0, random.Next(3)).Select(_ => Schema(depth - 1))),
            _ when depth > 0 => new DataMap(Enumerable.Range(0, random.Next(4)).Select(_ => keywords[random.Next(keywords.Length)]).Distinct()
                .Select(keyword => new DataEntry(keyword, Schema(depth - 1)))),
            _ => new DataMap([]),
        };
    }

    private static IReadOnlyList<SchemaViolation> Validate(string text)
    {
        var options = new JsonSchemaOptions { Dialect = JsonSchemaDialect.OpenApi, RejectUnknownFields = true, AssertFormats = true };
        return CompiledSchema.Compile(YamlReader.Parse(Widget).Value, options).Value.Validate(YamlReader.Parse(text).Value);
    }

    private static CompiledSchema Compile(string text) => CompiledSchema.Compile(YamlReader.Parse(text).Value).Value;
}

using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.SchemaTypes.Crds;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Tests.Crds;

public sealed class CrdTypesTests
{
    [Theory]
    [InlineData("type: string", "string")]
    [InlineData("type: string, format: byte", "base64")]
    [InlineData("type: string, format: date-time", "date-time")]
    [InlineData("type: string, minLength: 1, maxLength: 63, pattern: \"^[a-z ]+$\"", "string minLength=1 maxLength=63 pattern=^[a-z%20]+$")]
    [InlineData("type: string, pattern: \"^(?P<no>\"", "string")]
    [InlineData("type: integer", "int64")]
    [InlineData("type: integer, format: int32, minimum: 1, maximum: 9", "int32 minimum=1 maximum=9")]
    [InlineData("type: integer, enum: [1, 2]", "int64 values=1,2")]
    [InlineData("type: number", "double")]
    [InlineData("type: boolean", "bool")]
    [InlineData("x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }]", "int-or-string")]
    [InlineData(@"x-kubernetes-int-or-string: true, pattern: '^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE])?$'", "quantity")]
    [InlineData("type: array, items: { type: string }, x-kubernetes-list-type: set", "[string] list=set")]
    [InlineData("type: object, additionalProperties: { type: string }, x-kubernetes-map-type: granular", "{string}")]
    [InlineData("type: object, additionalProperties: { type: array, items: { type: integer } }", "{[int64]}")]
    [InlineData("type: object, x-kubernetes-preserve-unknown-fields: true", "any")]
    [InlineData("x-kubernetes-preserve-unknown-fields: true", "any")]
    [InlineData("type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true", "any")]
    public void A_member_has_the_type_that_its_schema_says(string schema, string expected) =>
        Assert.Equal("value " + expected, Member(Types("value: {" + schema + "}"), "ThingSpec"));

    [Fact]
    public void Objects_are_named_after_their_place_and_list_items_in_the_singular() => Assert.Equal(
        ["Thing", "ThingRule", "ThingRuleMatch", "ThingRuleMatchKind", "ThingSpec"],
        Types("rules: { type: array, items: { type: object, properties: { matches: { type: array, items: { type: object, properties: { kind: { type: string, enum: [a] } } } } } } }")
            .Select(type => type.Name));

    [Fact]
    public void Equal_objects_are_one_class_named_after_the_place_nearest_to_the_root()
    {
        const string reference = "{ type: object, required: [name], properties: { name: { type: string }, shard: { type: string } } }";
        var types = Types($"deep: {{ type: object, properties: {{ ref: {reference} }} }}, other: {reference}");
        Assert.Equal(["Thing", "ThingDeep", "ThingOther", "ThingSpec"], types.Select(type => type.Name));
        Assert.Equal("ref V1.ThingOther", Member(types, "ThingDeep"));
        Assert.Equal(["name string required", "shard string"], Lines(types, "ThingOther"));
    }

    [Fact]
    public void Required_keys_and_list_types_are_flags() => Assert.Equal(
        "listeners [V1.ThingListener] required list=map keys=name,port",
        Member(
            Types(
                "listeners: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name, port], items: { type: object, properties: { name: { type: string }, port: { type: integer } } } }",
                "required: [listeners]"),
            "ThingSpec"));

    [Fact]
    public void A_part_that_repeats_a_type_of_Kubernetes_is_that_type()
    {
        const string toleration = "effect: { type: string }, key: { type: string }, operator: { type: string }, tolerationSeconds: { type: integer, format: int64 }, value: { type: string }";
        Assert.Equal(
            "tolerations [ManifestKit.Kubernetes.Core.V1.Toleration]",
            Member(Types($"tolerations: {{ type: array, items: {{ type: object, properties: {{ {toleration} }} }} }}"), "ThingSpec"));
        Assert.Equal(
            "tolerations [V1.ThingToleration]",
            Member(Types($"tolerations: {{ type: array, items: {{ type: object, properties: {{ {toleration}, more: {{ type: string }} }} }} }}"), "ThingSpec"));
    }

    [Theory]
    [InlineData("secretKeyRef", "SecretKeySelector")]
    [InlineData("configMapKeyRef", "ConfigMapKeySelector")]
    public void Selectors_of_keys_are_told_apart_by_their_member(string member, string expected) => Assert.Equal(
        $"{member} ManifestKit.Kubernetes.Core.V1.{expected}",
        Member(
            Types($"{member}: {{ type: object, required: [key], properties: {{ key: {{ type: string }}, name: {{ type: string }}, optional: {{ type: boolean }} }} }}"),
            "ThingSpec"));

    [Fact]
    public void Kind_has_metadata_and_neither_status_nor_what_only_the_status_has()
    {
        var types = Types(Resource("properties: { status: { type: object, properties: { phase: { type: object, properties: { x: { type: string } } } } }, spec: { type: object, properties: { a: { type: string } } } }"));
        Assert.Equal(["Thing", "ThingSpec"], types.Select(type => type.Name));
        Assert.Equal(["metadata ManifestKit.Kubernetes.Meta.V1.ObjectMeta", "spec V1.ThingSpec"], Lines(types, "Thing"));
        Assert.Equal("example.com/v1/Thing", types[0].Value("gvk"));
    }

    [Fact]
    public void Values_made_of_signs_have_names_and_spellings_of_one_name_are_one_value() => Assert.Equal(
        [new EnumValue("NotEqual", "!="), new EnumValue("Keep", "Keep"), new EnumValue("Unset", ""), new EnumValue("DigitalSignature", "digital signature")],
        Types("op: { type: string, enum: [\"!=\", Keep, keep, \"\", digital signature] }").Single(type => type.Kind == TypeKind.Enum).Values);

    [Fact]
    public void Members_whose_properties_would_have_one_name_have_two() => Assert.Equal(
        ["pod-id string", "podId string as=PodId2"],
        Lines(Types("pod-id: { type: string }, podId: { type: string }"), "ThingSpec"));

    [Fact]
    public void An_open_object_with_members_keeps_the_others() => Assert.Equal(
        ["known string", "* {any}"],
        Lines(Types("part: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { known: { type: string } } }"), "ThingPart"));

    [Fact]
    public void Facts_are_read_back_as_they_are_written()
    {
        var types = Types("\"a b\": { type: string, pattern: \"[ \\\\t\\t%]\" }, op: { type: string, enum: [\"=\", x y] }, list: { type: array, items: { type: object, properties: { n: { type: string } } } }");
        var file = new FactsFile("crds", "Sample", "https://example.org/", true, new([.. types]), default);
        Assert.Equal(file, FactsReader.Read(FactsText.Of(file)));
    }

    private static CustomResource Resource(string schema) =>
        new("example.com", "v1", "Thing", true, (DataMap)YamlReader.Parse($"{{ type: object, {schema} }}").Value);

    private static List<TypeFacts> Types(string spec, string more = "nullable: false") =>
        Types(Resource($"properties: {{ spec: {{ type: object, {more}, properties: {{ {spec} }} }} }}"));

    private static List<TypeFacts> Types(CustomResource resource)
    {
        var types = new CrdTypes(CoreTypes.Shipped);
        types.Add(resource);
        return [.. types.Types("V1")];
    }

    private static string Member(List<TypeFacts> types, string type) => Assert.Single(Lines(types, type));

    private static List<string> Lines(List<TypeFacts> types, string type) =>
        [.. types.Single(one => one.Name == type).Fields.Select(field => string.Join(' ', (string[])[field.Name, field.Shape.ToString(), .. field.Flags.Select(flag => flag.ToString())]))];
}

using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents;

/// <summary>The JSON schema of each scalar of the facts.</summary>
internal static class ScalarSchemas
{
    /// <summary>See <see href="https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"/>.</summary>
    private const string Quantity = @"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$";

    /// <summary>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/"/>.</summary>
    private const string PrometheusDuration = "^(0|([0-9]+y)?([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?)$";

    /// <summary>A variable may stand for any part. See <see href="https://docs.docker.com/reference/compose-file/extension/#specifying-durations"/>.</summary>
    private const string ComposeDuration = @"^([0-9]+(\.[0-9]*)?(ns|us|ms|s|m|h|d|w))+$|\$";

    /// <summary>The schema of a scalar.</summary>
    /// <param name="name">Its name in the facts.</param>
    /// <param name="format">The format: each has its own notation of durations.</param>
    public static DataMap Of(string name, string format) => name switch
    {
        "string" => SchemaNodes.OfType("string"),
        "base64" => Formatted("string", "byte"),
        "bool" => SchemaNodes.OfType("boolean"),
        "int32" or "int64" => Formatted("integer", name),
        "double" => SchemaNodes.OfType("number"),
        "date-time" => Formatted("string", name),
        "duration" => SchemaNodes.Map(
            [.. Matching(format == "compose" ? ComposeDuration : PrometheusDuration, "string"), new("minLength", DataScalar.Of(1))]),
        "quantity" => Matching(Quantity, "string", "number"),
        "int-or-string" => SchemaNodes.OfType("integer", "string"),
        "number-or-string" => SchemaNodes.OfType("number", "string"),
        "bool-or-string" => SchemaNodes.OfType("boolean", "string"),
        "bool-or-number" => SchemaNodes.OfType("boolean", "number"),
        "string-or-list" => SchemaNodes.Map([.. SchemaNodes.OfType("string", "array"), new("items", SchemaNodes.OfType("string"))]),
        "scalar" => SchemaNodes.OfType("string", "number", "boolean", "null"),
        "any" or "string-or-any" => SchemaNodes.Map(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The language of facts has no such scalar."),
    };

    /// <summary>The value of a constant.</summary>
    /// <param name="text">The value as the facts spell it.</param>
    /// <param name="name">The name of its scalar.</param>
    public static DataScalar Value(string text, string name) => name switch
    {
        "int32" or "int64" => DataScalar.Of(long.Parse(text, CultureInfo.InvariantCulture)),
        "bool" => DataScalar.Of(text == "true"),
        _ => DataScalar.Of(text),
    };

    private static DataMap Formatted(string type, string format) => SchemaNodes.Map([.. SchemaNodes.OfType(type), new("format", DataScalar.Of(format))]);

    private static DataMap Matching(string pattern, params IReadOnlyList<string> types) =>
        SchemaNodes.Map([.. SchemaNodes.OfType(types), new("pattern", DataScalar.Of(pattern))]);
}

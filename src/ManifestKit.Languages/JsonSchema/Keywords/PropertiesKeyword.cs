using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;
using ManifestKit.Languages.JsonSchema.Patterns;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>, which share out the fields of a map.</summary>
internal sealed class PropertiesKeyword : Keyword
{
    private readonly NameTable<SchemaNode> _named;
    private readonly KeyValuePair<EcmaPattern, SchemaNode>[] _patterns;
    private readonly SchemaNode? _rest;
    private readonly bool _rejectsRest;

    private PropertiesKeyword(KeywordSource source)
        : base(source)
    {
        _named = new NameTable<SchemaNode>(source.BesideThis("properties")?.NamedSubSchemas() ?? []);
        _patterns = [.. CompilePatterns(source)];
        var rest = source.BesideThis("additionalProperties");
        _rejectsRest = rest?.Value is DataScalar { Kind: DataKind.Boolean, IsTrue: false } || RejectsUnknown(source);
        _rest = _rejectsRest ? null : rest?.SubSchema();
    }

    public static Keyword? Compile(KeywordSource source) => new PropertiesKeyword(source);

    /// <summary>The first of the three that is present makes the keyword.</summary>
    public static Keyword? CompileWithoutProperties(KeywordSource source) =>
        source.Schema.Contains("properties") ? null : new PropertiesKeyword(source);

    public static Keyword? CompileWithoutPatterns(KeywordSource source) =>
        source.Schema.Contains("patternProperties") && source.Dialect != JsonSchemaDialect.OpenApi ? null : CompileWithoutProperties(source);

    public override bool Evaluate(DataNode instance, EvaluationRun run, EvaluatedParts? parts)
    {
        if (instance is not DataMap map)
            return true;
        var valid = true;
        for (var i = 0; i < map.Count && (valid || run.IsCollecting); i++)
            valid &= EvaluateField(map[i], i, run, parts);
        return valid;
    }

    private bool EvaluateField(in DataEntry entry, int index, EvaluationRun run, EvaluatedParts? parts)
    {
        var valid = true;
        var known = _named.TryGet(entry.Key, out var schema);
        if (known)
            valid = run.Property(schema!, entry);
        foreach (var pattern in _patterns)
        {
            if (!pattern.Key.IsMatch(entry.Key))
                continue;
            known = true;
            valid &= run.Property(pattern.Value, entry);
        }

        if (!known && _rejectsRest)
            return run.IsCollecting && run.FailAt(this, entry, $"The field '{Describe.Shorten(entry.Key)}' is unknown here.{Advice(entry.Key)}");
        if (!known && _rest is not null)
        {
            known = true;
            valid = run.Property(_rest, entry);
        }

        if (known)
            parts?.Mark(index);
        return valid;
    }

    private string Advice(string found)
    {
        var near = NearestName.Hint(found, _named.Names);
        return near.Length > 0 || _patterns.Length > 0 || _named.Names.Count == 0
            ? near
            : $" Expected {Describe.Choices(_named.Names.OrderBy(name => name, StringComparer.Ordinal))}.";
    }

    private static IEnumerable<KeyValuePair<EcmaPattern, SchemaNode>> CompilePatterns(KeywordSource source)
    {
        if (source.Dialect == JsonSchemaDialect.OpenApi || source.BesideThis("patternProperties") is not { } patterns)
            yield break;
        foreach (var pattern in patterns.NamedSubSchemas())
        {
            if (patterns.Pattern(pattern.Key) is { } compiled)
                yield return new(compiled, pattern.Value);
        }
    }

    private static bool RejectsUnknown(KeywordSource source) =>
        source.Options.RejectUnknownFields
        && source.Dialect == JsonSchemaDialect.OpenApi
        && source.IsStructural
        && source.Schema.Contains("properties")
        && !source.Schema.Contains("additionalProperties")
        && source.Schema["x-kubernetes-preserve-unknown-fields"] is not DataScalar { IsTrue: true }
        && source.Schema["x-kubernetes-embedded-resource"] is not DataScalar { IsTrue: true };
}

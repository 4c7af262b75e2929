using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Evaluation;

namespace ManifestKit.Languages.JsonSchema;

/// <summary>A JSON Schema, ready to validate values read from JSON or YAML. Immutable: threads may share it.</summary>
/// <remarks>Reference: https://json-schema.org/specification.</remarks>
public sealed class CompiledSchema
{
    private readonly SchemaNode _root;

    internal CompiledSchema(SchemaNode root) => _root = root;

    /// <summary>Compiles a schema and everything that it refers to.</summary>
    /// <param name="schema">The schema's document.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The compiled schema, or what is wrong with it; the spans are those of the document with the fault.</returns>
    public static Parsed<CompiledSchema> Compile(DataNode schema, JsonSchemaOptions? options = null) =>
        SchemaCompiler.Compile(schema, options ?? new JsonSchemaOptions());

    /// <summary>Whether the schema accepts a value. Makes no messages, and so is faster than <see cref="Validate"/> for values that are wrong.</summary>
    public bool IsValid(DataNode instance) => _root.Evaluate(instance, new EvaluationRun(violations: null), parts: null);

    /// <summary>What the schema finds wrong with a value; empty if it accepts the value.</summary>
    public IReadOnlyList<SchemaViolation> Validate(DataNode instance)
    {
        if (IsValid(instance))
            return [];
        List<SchemaViolation> violations = [];
        var run = new EvaluationRun(violations);
        _root.Evaluate(instance, run, parts: null);
        return run.Aborted
            ? [new SchemaViolation("", _root.Location.ToString(), instance.Span, EvaluationRun.AbortMessage)]
            : violations;
    }
}

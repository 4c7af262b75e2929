using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Compilation;
using ManifestKit.Languages.JsonSchema.Keywords;

namespace ManifestKit.Languages.JsonSchema.Evaluation;

/// <summary>The state of one validation: where it is in the value, what it has found, which resources it came through.</summary>
/// <param name="violations">Where to collect what is wrong; null to learn only whether something is.</param>
internal sealed class EvaluationRun(List<SchemaViolation>? violations)
{
    public const string AbortMessage =
        "The schema refers to itself without end here, or the value is nested too deeply for it.";

    /// <summary>Keeps the stack below 1 MB.</summary>
    private const int MaxDepth = 1_200;

    private readonly List<SchemaResource> _scope = [];
    private readonly List<string> _path = [];
    private List<SchemaViolation>? _violations = violations;
    private int _depth;

    /// <summary>Whether the messages are wanted, and not only the verdict.</summary>
    public bool IsCollecting => _violations is not null;

    /// <summary>Whether the validation was given up; every schema fails from then on, so that it ends soon.</summary>
    public bool Aborted { get; private set; }

    /// <summary>The resources that led here, outermost first.</summary>
    public IReadOnlyList<SchemaResource> DynamicScope => _scope;

    public bool TryEnter(SchemaNode schema)
    {
        if (Aborted || _depth >= MaxDepth)
        {
            Aborted = true;
            return false;
        }

        _depth++;
        if (schema.Resource.IsDynamic)
            _scope.Add(schema.Resource);
        return true;
    }

    public void Leave(SchemaNode schema)
    {
        _depth--;
        if (schema.Resource.IsDynamic)
            _scope.RemoveAt(_scope.Count - 1);
    }

    /// <summary>Evaluates a property of the current value.</summary>
    public bool Property(SchemaNode schema, in DataEntry entry)
    {
        if (!IsCollecting)
            return schema.Evaluate(entry.Value, this, parts: null);
        return Child(schema, entry.Value, JsonPointer.Escape(entry.Key));
    }

    /// <summary>Evaluates an item of the current value.</summary>
    public bool Item(SchemaNode schema, DataList list, int index)
    {
        if (!IsCollecting)
            return schema.Evaluate(list[index], this, parts: null);
        return Child(schema, list[index], JsonPointer.Index(index));
    }

    /// <summary>Evaluates without collecting: for conditions, whose failure is not an error.</summary>
    public bool Test(SchemaNode schema, DataNode instance, EvaluatedParts? parts)
    {
        var saved = _violations;
        _violations = null;
        var valid = schema.Evaluate(instance, this, parts);
        _violations = saved;
        return valid;
    }

    /// <summary>Evaluates an alternative, and keeps what is wrong with it apart.</summary>
    public bool Attempt(SchemaNode schema, DataNode instance, EvaluatedParts? parts, out IReadOnlyList<SchemaViolation> violations)
    {
        var saved = _violations;
        _violations = saved is null ? null : [];
        var valid = schema.Evaluate(instance, this, parts);
        violations = _violations ?? (IReadOnlyList<SchemaViolation>)[];
        _violations = saved;
        return valid;
    }

    /// <summary>Notes a violation at the current value; always false.</summary>
    public bool Fail(Keyword keyword, TextSpan span, string message)
    {
        _violations?.Add(new SchemaViolation(Path, keyword.Location, span, message));
        return false;
    }

    /// <summary>Notes a violation at a property of the current value; always false.</summary>
    public bool FailAt(Keyword keyword, in DataEntry entry, string message)
    {
        _violations?.Add(new SchemaViolation(Path + "/" + JsonPointer.Escape(entry.Key), keyword.Location, entry.KeySpan, message));
        return false;
    }

    /// <summary>Takes over what an alternative found; always false.</summary>
    public bool Fail(IReadOnlyList<SchemaViolation> violations)
    {
        _violations?.AddRange(violations);
        return false;
    }

    /// <summary>The current value as a JSON Pointer.</summary>
    public string Path => _path.Count == 0 ? "" : "/" + string.Join("/", _path);

    private bool Child(SchemaNode schema, DataNode child, string segment)
    {
        _path.Add(segment);
        var valid = schema.Evaluate(child, this, parts: null);
        _path.RemoveAt(_path.Count - 1);
        return valid;
    }
}

namespace ManifestKit.Languages.Json;

/// <summary>A list of changes to a value.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc6902.</remarks>
public sealed class JsonPatch
{
    /// <summary>A patch of these operations.</summary>
    public JsonPatch(IReadOnlyList<JsonPatchOperation> operations) => Operations = operations;

    /// <summary>The changes, in order.</summary>
    public IReadOnlyList<JsonPatchOperation> Operations { get; }

    /// <summary>Reads a patch, which is a list of maps with <c>op</c> and <c>path</c>.</summary>
    public static Parsed<JsonPatch> Parse(DataNode patch) => JsonPatchReader.Read(patch);

    /// <summary>A patch that turns one value into another: it changes what differs, and leaves alone what is equal.</summary>
    /// <param name="from">The value before.</param>
    /// <param name="to">The value after.</param>
    /// <param name="testsOldValues">Whether it tests every value before it replaces or removes it, so that it never changes what it does not know.</param>
    public static JsonPatch Between(DataNode from, DataNode to, bool testsOldValues = false) => new(JsonPatchDiff.Between(from, to, testsOldValues));

    /// <summary>Applies all operations, or none.</summary>
    /// <returns>The changed value, or which operation fails and why; the span is that of the operation.</returns>
    public Parsed<DataNode> Apply(DataNode target)
    {
        foreach (var operation in Operations)
        {
            if (JsonPatchStep.Apply(target, operation, out var problem) is not { } changed)
                return Parsed.Invalid<DataNode>(operation.Span, $"The operation '{Name(operation.Verb)}' of '{operation.Path}' fails: {problem}");
            target = changed;
        }

        return Parsed.Valid(target);
    }

    /// <summary>The patch as a list of maps.</summary>
    public DataList ToNode() => new(Operations.Select(ToNode));

    internal static string Name(JsonPatchVerb verb) => verb.ToString().ToLowerInvariant();

    private static DataMap ToNode(JsonPatchOperation operation)
    {
        List<DataEntry> entries = [new("op", DataScalar.Of(Name(operation.Verb)))];
        if (operation.From is not null)
            entries.Add(new DataEntry("from", DataScalar.Of(operation.From.ToString())));
        entries.Add(new DataEntry("path", DataScalar.Of(operation.Path.ToString())));
        if (operation.Value is not null)
            entries.Add(new DataEntry("value", operation.Value));
        return new DataMap(entries);
    }
}

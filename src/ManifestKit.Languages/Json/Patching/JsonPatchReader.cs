namespace ManifestKit.Languages.Json;

/// <summary>Reads the operations of a patch.</summary>
internal static class JsonPatchReader
{
    public static Parsed<JsonPatch> Read(DataNode patch)
    {
        List<SyntaxError> errors = [];
        List<JsonPatchOperation> operations = [];
        if (patch is not DataList list)
            return Parsed.Invalid<JsonPatch>(patch.Span, "A JSON Patch is a list of operations.");
        foreach (var item in list)
        {
            if (ReadOperation(item, errors) is { } operation)
                operations.Add(operation);
        }

        return Parsed.Of(errors.Count == 0 ? new JsonPatch(operations) : null, errors);
    }

    private static JsonPatchOperation? ReadOperation(DataNode node, List<SyntaxError> errors)
    {
        if (node is not DataMap map)
        {
            errors.Add(new SyntaxError(node.Span, "An operation is a map with 'op' and 'path'."));
            return null;
        }

        var verb = ReadVerb(map, errors);
        var path = ReadPointer(map, "path", errors);
        if (verb is null || path is null)
            return null;
        JsonPointer? from = null;
        DataNode? value = null;
        if (verb is JsonPatchVerb.Move or JsonPatchVerb.Copy && (from = ReadPointer(map, "from", errors)) is null)
            return null;
        if (verb is JsonPatchVerb.Add or JsonPatchVerb.Replace or JsonPatchVerb.Test && !map.TryGet("value", out value))
        {
            errors.Add(new SyntaxError(map.Span, $"The operation '{JsonPatch.Name(verb.Value)}' needs a 'value'."));
            return null;
        }

        return new JsonPatchOperation(verb.Value, path, from, value, map.Span);
    }

    private static JsonPatchVerb? ReadVerb(DataMap map, List<SyntaxError> errors)
    {
        if (map["op"] is DataScalar { Kind: DataKind.String } name)
        {
            foreach (var verb in (JsonPatchVerb[])Enum.GetValues(typeof(JsonPatchVerb)))
            {
                if (JsonPatch.Name(verb) == name.Text)
                    return verb;
            }
        }

        errors.Add(new SyntaxError(
            (map["op"] ?? map).Span,
            $"Found {(map["op"] is { } op ? op.ToString() : "no 'op'")}; expected add, remove, replace, move, copy or test."));
        return null;
    }

    private static JsonPointer? ReadPointer(DataMap map, string name, List<SyntaxError> errors)
    {
        if (map[name] is not DataScalar { Kind: DataKind.String } text)
        {
            errors.Add(new SyntaxError((map[name] ?? map).Span, $"The operation needs a '{name}', which is a JSON Pointer such as /spec/replicas."));
            return null;
        }

        var pointer = JsonPointer.Parse(text.Text);
        if (!pointer.Success)
            errors.Add(new SyntaxError(text.Span, pointer.Errors[0].Message));
        return pointer.ValueOrDefault;
    }
}

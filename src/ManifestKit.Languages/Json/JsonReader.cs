namespace ManifestKit.Languages.Json;

/// <summary>Reads JSON texts with positions.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc8259.</remarks>
public static class JsonReader
{
    /// <summary>Reads one JSON value.</summary>
    /// <param name="text">The text; a byte-order mark at its beginning is skipped.</param>
    /// <param name="limits">What to accept at most.</param>
    /// <returns>The value, or what is wrong with the text. A key that occurs twice in a map is an error.</returns>
    public static Parsed<DataNode> Parse(string text, ReaderLimits? limits = null)
    {
        limits ??= ReaderLimits.Default;
        return text.Length > limits.MaxLength
            ? Parsed.Invalid<DataNode>(
                new TextSpan(limits.MaxLength, 0),
                $"The text has {text.Length} characters; at most {limits.MaxLength} are read.")
            : new JsonParser(text, limits).Parse();
    }
}

namespace ManifestKit.Documents;

/// <summary>The text of a single document. A writer is the faster way to the text of many.</summary>
public static class DocumentText
{
    /// <summary>The document as YAML.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text, with a newline at its end.</returns>
    public static string ToYaml(this IDocument document)
    {
        using var writer = new YamlWriter();
        return TextOf(document, writer);
    }

    /// <summary>The document as JSON.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The text, with a newline at its end.</returns>
    public static string ToJson(this IDocument document)
    {
        using var writer = new JsonWriter();
        return TextOf(document, writer);
    }

    private static string TextOf(IDocument document, TextDocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.Write(writer);
        return writer.ToString();
    }
}

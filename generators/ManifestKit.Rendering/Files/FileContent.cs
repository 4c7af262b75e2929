using System.Text;
using ManifestKit.Documents;

namespace ManifestKit.Rendering;

/// <summary>The bytes of a rendered file.</summary>
internal static class FileContent
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A YAML file with its header and one document.</summary>
    public static ReadOnlyMemory<byte> Yaml(Stack stack, IDocument document)
    {
        using var writer = new YamlWriter();
        writer.Comment(FileHeader.For(stack));
        document.Write(writer);
        return writer.Written.ToArray();
    }

    /// <summary>A JSON file with one document. JSON has no comments.</summary>
    public static ReadOnlyMemory<byte> Json(IDocument document)
    {
        using var writer = new JsonWriter();
        document.Write(writer);
        return writer.Written.ToArray();
    }

    /// <summary>A text whose header is part of it.</summary>
    public static ReadOnlyMemory<byte> Text(string text) => Utf8.GetBytes(text);
}

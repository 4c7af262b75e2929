using System.Text;
using ManifestKit.Documents;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Nginx;
using ManifestKit.Rendering.Nginx;

namespace ManifestKit.Rendering;

/// <summary>The bytes of a rendered file, and what they have to be.</summary>
/// <param name="Bytes">UTF-8 without a byte order mark.</param>
/// <param name="Format">What reads them; null for texts that no schema describes.</param>
internal readonly record struct FileContent(ReadOnlyMemory<byte> Bytes, IFileFormat? Format)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A YAML file with its header and one document.</summary>
    public static FileContent Yaml(Stack stack, IDocument document) => new(YamlBytes(stack, document), DocumentFormat.Yaml(SchemaOf(document)));

    /// <summary>A YAML file with its header and one value that is a document of a class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    public static FileContent Yaml<T>(Stack stack, DataNode value)
        where T : IDocument => new(YamlBytes(stack, new DataDocument(value)), DocumentFormat.Yaml(new(static () => SchemaFacts.OfClass(typeof(T)))));

    /// <summary>A YAML file with its header and one value: a Kubernetes object, if it says so itself.</summary>
    public static FileContent Yaml(Stack stack, DataNode value) => new(YamlBytes(stack, new DataDocument(value)), DocumentFormat.Yaml(SchemaOf(value)));

    /// <summary>A YAML file with its header and a patch of a Kubernetes object: a list is a JSON patch, a map a strategic merge patch.</summary>
    public static FileContent Patch(Stack stack, DataNode patch) => new(
        YamlBytes(stack, new DataDocument(patch)),
        patch is DataList ? DocumentFormat.JsonPatch() : DocumentFormat.Patch(SchemaOf(patch)));

    /// <summary>A JSON file with one document. JSON has no comments.</summary>
    public static FileContent Json(IDocument document)
    {
        using var writer = new JsonWriter();
        document.Write(writer);
        return new(writer.Written.ToArray(), DocumentFormat.Json(SchemaOf(document)));
    }

    /// <summary>A configuration of nginx with its header.</summary>
    public static FileContent Nginx(Stack stack, NginxConfiguration configuration, NginxFormat format) =>
        new(Utf8.GetBytes($"# {FileHeader.For(stack)}\n\n{configuration}"), format);

    /// <summary>A text whose header is part of it.</summary>
    public static FileContent Text(string text) => new(Utf8.GetBytes(text), null);

    private static byte[] YamlBytes(Stack stack, IDocument document)
    {
        using var writer = new YamlWriter();
        writer.Comment(FileHeader.For(stack));
        document.Write(writer);
        return writer.Written.ToArray();
    }

    /// <summary>The type of a generated class. Facts are read only when the file is checked.</summary>
    private static Lazy<SchemaType?> SchemaOf(IDocument document) => new(() => SchemaFacts.OfClass(document.GetType()));

    /// <summary>The type of the Kubernetes kind that a value names.</summary>
    private static Lazy<SchemaType?> SchemaOf(DataNode value) => new(() =>
        value is DataMap map && map["apiVersion"] is DataScalar version && map["kind"] is DataScalar kind
            ? SchemaFacts.OfKind(version.Text, kind.Text)
            : null);
}

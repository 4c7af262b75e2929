using ManifestKit.Languages.Json;

namespace ManifestKit.Documents;

/// <summary>A value that was read, or taken from a document, as a document that can be written.</summary>
/// <param name="Root">The value.</param>
public sealed record DataDocument(DataNode Root) : IDocument
{
    [ThreadStatic]
    private static DataBuilder? t_builder;

    /// <summary>What a document writes, as a value that never changes.</summary>
    /// <param name="document">Any document.</param>
    public static DataNode ValueOf(IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document is DataDocument data)
            return data.Root;
        var builder = t_builder ?? new DataBuilder();

        // A document that asks for the value of another one while it writes gets a builder of its own.
        t_builder = null;
        var value = builder.Build(document);
        t_builder = builder;
        return value;
    }

    /// <inheritdoc/>
    public void Write(DocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(Root, writer);
    }

    private static void Write(DataNode node, DocumentWriter writer)
    {
        switch (node)
        {
            case DataMap map:
                writer.BeginMap();
                foreach (var entry in map)
                {
                    writer.Key(entry.Key);
                    Write(entry.Value, writer);
                }

                writer.EndMap();
                break;
            case DataList list:
                writer.BeginList();
                foreach (var item in list)
                    Write(item, writer);
                writer.EndList();
                break;
            default:
                Write((DataScalar)node, writer);
                break;
        }
    }

    private static void Write(DataScalar scalar, DocumentWriter writer)
    {
        switch (scalar.Kind)
        {
            case DataKind.String: writer.Value(scalar.Text); break;
            case DataKind.Boolean: writer.Value(scalar.IsTrue); break;
            case DataKind.Number when scalar.Number.TryGetInt64(out var whole): writer.Value(whole); break;
            case DataKind.Number: writer.Value(scalar.Number.ToDouble()); break;
            default: writer.Null(); break;
        }
    }
}

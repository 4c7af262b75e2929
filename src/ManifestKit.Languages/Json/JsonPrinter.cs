using System.Text;

namespace ManifestKit.Languages.Json;

/// <summary>Writes a node as compact JSON, for messages and patches.</summary>
internal static class JsonPrinter
{
    public static string Print(DataNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                text.Append('{');
                for (var i = 0; i < map.Count; i++)
                {
                    AppendSeparator(text, i);
                    AppendString(text, map[i].Key);
                    text.Append(':');
                    Append(text, map[i].Value);
                }

                text.Append('}');
                break;
            case DataList list:
                text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    AppendSeparator(text, i);
                    Append(text, list[i]);
                }

                text.Append(']');
                break;
            case DataScalar scalar:
                AppendScalar(text, scalar);
                break;
        }
    }

    private static void AppendSeparator(StringBuilder text, int index)
    {
        if (index > 0)
            text.Append(',');
    }

    private static void AppendScalar(StringBuilder text, DataScalar scalar)
    {
        switch (scalar.Kind)
        {
            case DataKind.Null:
                text.Append("null");
                break;
            case DataKind.Boolean:
                text.Append(scalar.IsTrue ? "true" : "false");
                break;
            case DataKind.Number:
                text.Append(DataNumberText.IsJson(scalar.Text) ? scalar.Text : scalar.Number.ToString());
                break;
            default:
                AppendString(text, scalar.Text);
                break;
        }
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            if (unit is < ' ' or '"' or '\\')
                text.Append(JsonString.Escape(unit));
            else
                text.Append(unit);
        }

        text.Append('"');
    }
}

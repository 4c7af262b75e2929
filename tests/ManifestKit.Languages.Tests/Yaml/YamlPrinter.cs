using System.Globalization;
using System.Text;
using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Tests.Yaml;

/// <summary>Writes a value in randomly chosen styles, for the reader's tests.</summary>
internal sealed class YamlPrinter(Random random)
{
    public string Print(DataNode node)
    {
        var text = new StringBuilder();
        Block(text, node, 0, isInline: false);
        return text.ToString();
    }

    private void Block(StringBuilder text, DataNode node, int indent, bool isInline)
    {
        switch (node)
        {
            case DataMap { Count: > 0 } map when random.Next(4) > 0:
                Entries(text, map.Select(entry => (Key(entry.Key) + ":", entry.Value)), indent, isInline, isList: false);
                break;
            case DataList { Count: > 0 } list when random.Next(4) > 0:
                Entries(text, list.Select(item => ("-", item)), indent, isInline, isList: true);
                break;
            default:
                text.Append(isInline ? " " : new string(' ', indent)).Append(Flow(node)).Append(Comment()).Append('\n');
                break;
        }
    }

    private void Entries(StringBuilder text, IEnumerable<(string Head, DataNode Value)> entries, int indent, bool isInline, bool isList)
    {
        if (isInline)
            text.Append(Comment()).Append('\n');
        foreach (var (head, value) in entries)
        {
            text.Append(' ', indent).Append(head);
            var step = 1 + random.Next(3);
            if (value is DataScalar { Kind: DataKind.String } scalar && IsBlockSafe(scalar.Text) && random.Next(2) == 0)
                Literal(text, scalar.Text, indent + step);
            else
                Block(text, value, !isList && value is DataList ? indent + random.Next(3) : indent + step, isInline: true);
        }
    }

    private void Literal(StringBuilder text, string value, int indent)
    {
        var lines = value.TrimEnd('\n').Split('\n');
        var breaks = value.Length - value.TrimEnd('\n').Length;
        text.Append(" |").Append(breaks switch { 0 => "-", 1 => "", _ => "+" }).Append('\n');
        foreach (var line in lines)
            text.Append(line.Length == 0 ? "" : new string(' ', indent)).Append(line).Append('\n');
        text.Append('\n', Math.Max(0, breaks - 1));
    }

    private string Flow(DataNode node) => node switch
    {
        DataMap map => "{" + string.Join("," + Gap(), map.Select(entry => Key(entry.Key) + ": " + Flow(entry.Value))) + Gap() + "}",
        DataList list => "[" + Gap() + string.Join(", ", list.Select(Flow)) + "]",
        DataScalar { Kind: DataKind.String } scalar => Quote(scalar.Text),
        _ => node.ToString(),
    };

    private string Key(string key) => Quote(key);

    private string Quote(string value)
    {
        if (value is "a" or "key" or "name" && random.Next(2) == 0)
            return value;
        if (random.Next(2) == 0 && value.All(unit => unit is >= ' ' and < '\u007f'))
            return "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
        var text = new StringBuilder("\"");
        foreach (var unit in value)
        {
            if (unit is >= ' ' and < '\u007f' and not ('"' or '\\'))
                text.Append(unit);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return text.Append('"').ToString();
    }

    private string Gap() => random.Next(3) == 0 ? "\n   " : "";

    private string Comment() => random.Next(5) == 0 ? " # note: [x" : "";

    private static bool IsBlockSafe(string value) =>
        value.Trim('\n').Length > 0 && value[0] is not (' ' or '\n' or '\t') && value.All(unit => unit is '\n' or (>= ' ' and < '\u007f'));
}

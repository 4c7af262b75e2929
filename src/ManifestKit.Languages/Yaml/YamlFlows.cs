using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads flow collections: <c>[a, b]</c> and <c>{a: 1, b: 2}</c>, on one line or several.</summary>
internal sealed class YamlFlows(YamlCursor cursor, YamlNodes nodes, YamlScalars scalars, YamlValues values)
{
    public DataList ParseList()
    {
        var start = cursor.Position;
        var items = values.Items();
        Open(start);
        while (MoveToEntry(start, ']', items.Count == 0))
        {
            var itemStart = cursor.Position;
            var isPlain = cursor.Current is not ('"' or '\'');
            var item = nodes.ParseFlow();
            var isSameLine = !cursor.SkipToContent();
            items.Add(isSameLine && AtColon(item, isPlain) ? SinglePair(item, itemStart, isPlain) : item);
        }

        Close();
        return values.List(items, TextSpan.FromBounds(start, Math.Max(cursor.Position, start)));
    }

    public DataMap ParseMap()
    {
        var start = cursor.Position;
        var map = new YamlMapBuilder(cursor, values);
        var isFirst = true;
        Open(start);
        while (MoveToEntry(start, '}', isFirst))
        {
            isFirst = false;
            ReadEntry(map);
        }

        Close();
        return map.Build(start, cursor.Position);
    }

    private void ReadEntry(YamlMapBuilder map)
    {
        var start = cursor.Position;
        if (cursor.Current is '[' or '{' or '*' or '&' or '!' || (cursor.Current == '?' && cursor.IsBlankOrEnd(start + 1)))
        {
            cursor.Fail(start, 1, $"Found {cursor.Found()} as a key, which is not supported; expected a text.");
            return;
        }

        var isPlain = cursor.Current is not ('"' or '\'');
        var key = isPlain ? scalars.Plain(-1, inFlow: true, out var span) : scalars.Quoted(out span);
        cursor.SkipToContent();
        DataNode value = new DataScalar(DataKind.Null, "", new TextSpan(span.End, 0));
        if (cursor.Current == ':' && !cursor.Failed)
        {
            cursor.Advance();
            value = nodes.ParseFlow();
        }

        map.Add(key, span, isPlain, value);
    }

    /// <summary>A map of one entry without braces: <c>[a: 1]</c>.</summary>
    private DataNode SinglePair(DataNode key, int start, bool isPlain)
    {
        if (key is not DataScalar scalar)
        {
            cursor.Fail(start, 1, "A list or map as a key is not supported; expected a text.");
            return key;
        }

        cursor.Advance();
        var map = new YamlMapBuilder(cursor, values);
        nodes.Enter(start);
        map.Add(scalar.Text, scalar.Span, isPlain, nodes.ParseFlow());
        nodes.Leave();
        return map.Build(start);
    }

    private bool AtColon(DataNode item, bool isPlain) =>
        cursor.Current == ':' && !cursor.Failed && (!isPlain || item is not DataScalar || IsPlainColon());

    private bool IsPlainColon() =>
        cursor.IsBlankOrEnd(cursor.Position + 1) || cursor.Following is ',' or '[' or ']' or '{' or '}';

    private void Open(int start)
    {
        nodes.Enter(start);
        cursor.Advance();
    }

    private void Close()
    {
        nodes.Leave();
        cursor.Advance();
    }

    /// <summary>Moves behind the comma to the next entry; false at the closing bracket.</summary>
    private bool MoveToEntry(int open, char close, bool isFirst)
    {
        cursor.SkipToContent();
        if (!isFirst && cursor.Current == ',')
        {
            cursor.Advance();
            cursor.SkipToContent();
            isFirst = true;
        }

        if (cursor.AtDocumentEnd)
            cursor.Fail(cursor.Position, 0, $"The '{cursor.Text[open]}' at {open} is not closed; expected '{close}'.");
        else if (cursor.Current == '?' && cursor.IsBlankOrEnd(cursor.Position + 1))
            cursor.Fail(cursor.Position, 1, "The '?' of a key between brackets is not supported. Write 'key: value'.");
        else if (cursor.Current == ',')
            cursor.Fail(cursor.Position, 1, "Found ',' without a value before it. Remove it.");
        else if (cursor.Current is ']' or '}' && cursor.Current != close)
            cursor.Fail(cursor.Position, 1, $"Found '{cursor.Current}'; expected '{close}' for the '{cursor.Text[open]}' at {open}.");
        else if (!isFirst && cursor.Current != close)
            cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()}; expected ',' or '{close}'.");
        return !cursor.Failed && cursor.Current != close;
    }
}

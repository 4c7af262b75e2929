using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads block collections: lists by <c>-</c> and maps by <c>key:</c>, one entry a line or more.</summary>
internal sealed class YamlBlocks(YamlCursor cursor, YamlNodes nodes, YamlScalars scalars, YamlValues values)
{
    /// <summary>Whether a key with its colon stands at the cursor.</summary>
    public bool IsKey()
    {
        if (cursor.Failed)
            return false;
        var start = cursor.Position;
        var end = scalars.FindKeyEnd();
        while (cursor.CharAt(end) is ' ' or '\t')
            end++;
        cursor.MoveTo(start);
        return end > start && cursor.CharAt(end) == ':' && cursor.IsBlankOrEnd(end + 1);
    }

    public DataList ParseList()
    {
        var start = cursor.Position;
        var column = cursor.Column;
        var items = values.Items();
        nodes.Enter(start);
        while (!cursor.Failed)
        {
            cursor.Advance();
            items.Add(nodes.Parse(column, isCompact: true, mayBeAtParent: false));
            if (!MoveToEntry(column, "item"))
                break;
            if (cursor.Current == '-' && cursor.IsBlankOrEnd(cursor.Position + 1))
                continue;

            // A list in the column of its map's keys ends where the next key begins.
            if (!IsKey() && cursor.Current is not ('?' or '&' or '!' or '"' or '\''))
                cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()} in the column of a list; expected '- ' and the next item.");
            break;
        }

        nodes.Leave();
        return values.List(items, TextSpan.FromBounds(start, End(items.Count == 0 ? start + 1 : items[items.Count - 1].Span.End, start)));
    }

    public DataMap ParseMap()
    {
        var start = cursor.Position;
        var column = cursor.Column;
        var map = new YamlMapBuilder(cursor, values);
        nodes.Enter(start);
        while (!cursor.Failed)
        {
            var key = ReadKey(column, out var keySpan, out var isPlain);
            if (cursor.Failed)
                break;
            map.Add(key, keySpan, isPlain, nodes.Parse(column, isCompact: false, mayBeAtParent: true));
            if (!MoveToEntry(column, "key"))
                break;
        }

        nodes.Leave();
        return map.Build(start);
    }

    /// <summary>Moves to the next entry; false at the end of the collection.</summary>
    private bool MoveToEntry(int column, string what)
    {
        cursor.SkipToContent();
        if (cursor.AtDocumentEnd)
            return false;
        if (!cursor.IsFirstOnLine)
        {
            cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()} behind the value; expected the end of the line. Quote the whole value.");
            return false;
        }

        if (cursor.FollowsTab())
            cursor.Fail(cursor.Position - 1, 1, "A tab stands in the indentation; YAML indents by spaces only.");
        if (cursor.Column > column)
            cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()} in column {cursor.Column + 1}; the {what}s here stand in column {column + 1}. Check the indentation.");
        return cursor.Column == column && !cursor.Failed;
    }

    private string ReadKey(int column, out TextSpan span, out bool isPlain)
    {
        var isExplicit = cursor.Current == '?' && cursor.IsBlankOrEnd(cursor.Position + 1);
        if (isExplicit)
        {
            cursor.Advance();
            cursor.SkipBlanks();
        }

        YamlProperties properties = default;
        while (cursor.Current is '&' or '!')
        {
            properties = properties.Read(cursor);
            cursor.SkipBlanks();
        }

        var start = cursor.Position;
        isPlain = false;
        var key = "";
        if (properties.Any)
            cursor.Fail(properties.Start, 1, "Anchors and tags on keys are not supported. Put them on the value.");
        else if (cursor.Current is '[' or '{' || (isExplicit && (IsKey() || (cursor.Current == '-' && cursor.IsBlankOrEnd(cursor.Position + 1)))))
            cursor.Fail(start, 1, "A list or map as a key is not supported; expected a text.");
        else if (cursor.Current == '*')
            cursor.Fail(start, 1, "An alias as a key is not supported. Write the key itself.");
        else if (cursor.Current == '-' && cursor.IsBlankOrEnd(start + 1))
            cursor.Fail(start, 1, "Found a list item in the column of a map's keys. Indent the list below its key, or remove the '-'.");
        else if (cursor.Current is '"' or '\'')
            key = QuotedKey();
        else
            key = PlainKey(out isPlain);

        span = TextSpan.FromBounds(start, cursor.Position);
        cursor.SkipBlanks();
        if (isExplicit && !cursor.Failed)
            MoveToExplicitValue(column);
        if (cursor.Current != ':' || !cursor.IsBlankOrEnd(cursor.Position + 1))
            cursor.Fail(start, Math.Max(1, span.Length), $"Found '{cursor.Text.Substring(start, span.Length)}' without ': '; expected a key and its value. Write 'key: value'.");
        cursor.Advance();
        return key;
    }

    private string QuotedKey()
    {
        var (start, line) = (cursor.Position, cursor.LineStart);
        var key = scalars.Quoted(out _);
        if (cursor.LineStart != line)
            cursor.Fail(start, 1, "A key over several lines is not supported; it stands on one line with its ':'.");
        return key;
    }

    private string PlainKey(out bool isPlain)
    {
        isPlain = true;
        var start = cursor.Position;
        var end = scalars.FindKeyEnd();
        if (end == start && !cursor.Failed)
            cursor.Fail(start, 1, $"Found {cursor.Found()}; expected a key. An empty key is not supported.");
        return cursor.Failed ? "" : scalars.PlainKey(end);
    }

    private void MoveToExplicitValue(int column)
    {
        cursor.SkipToContent();
        if (cursor.Column != column || cursor.Current != ':')
            cursor.Fail(cursor.Position, 1, $"Found {cursor.Found()}; expected ':' and the value of the key behind '?'. A key over several lines is not supported.");
    }

    private int End(int end, int start) => cursor.Failed ? start + 1 : end;
}

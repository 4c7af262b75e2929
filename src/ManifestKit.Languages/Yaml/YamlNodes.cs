using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Reads nodes: finds out which kind stands at the cursor, and keeps anchors and limits.</summary>
internal sealed class YamlNodes
{
    private readonly YamlCursor _cursor;
    private readonly ReaderLimits _limits;
    private readonly YamlAnchors _anchors = new();
    private readonly YamlBlocks _blocks;
    private readonly YamlFlows _flows;
    private readonly YamlScalars _scalars;
    private readonly YamlValues _values;
    private int _count;
    private int _depth;
    private int _deepest;

    public YamlNodes(YamlCursor cursor, ReaderLimits limits, bool isShared)
    {
        _cursor = cursor;
        _limits = limits;
        _scalars = new YamlScalars(cursor);
        _values = new YamlValues(cursor, isShared);
        _blocks = new YamlBlocks(cursor, this, _scalars, _values);
        _flows = new YamlFlows(cursor, this, _scalars, _values);
    }

    /// <param name="isImplicit">Whether no <c>---</c> stands before the document, on whose line only a scalar or a flow collection may begin.</param>
    public DataNode ParseDocument(bool isImplicit)
    {
        _anchors.Clear();
        return Parse(-1, isCompact: isImplicit, mayBeAtParent: false);
    }

    /// <summary>Reads the node behind an indicator.</summary>
    /// <param name="parent">The column of the collection around it; a node on a later line stands to its right.</param>
    /// <param name="isCompact">Whether a block collection may begin on the line of the indicator.</param>
    /// <param name="mayBeAtParent">Whether a list may stand in the column of the map around it.</param>
    public DataNode Parse(int parent, bool isCompact, bool mayBeAtParent)
    {
        var start = _cursor.Position;
        var mark = Mark(start);
        YamlProperties above = default, here = default;
        while (true)
        {
            if (_cursor.SkipToContent())
            {
                (above, here) = (above.Join(here, _cursor), default);
                isCompact = true;
                if (_cursor.AtDocumentEnd || !(_cursor.Column > parent || (mayBeAtParent && _cursor.Column == parent && IsEntry('-'))))
                    return Register(above, mark, Empty(start, above));
            }

            if (_cursor.AtEnd || _cursor.Current is not ('&' or '!'))
                break;
            here = here.Read(_cursor);
        }

        if (!_cursor.AtEnd && IsBlockCollection(isCompact))
            return Register(above, mark, BlockCollection(here, isCompact, above));
        var all = above.Join(here, _cursor);
        return Register(all, mark, _cursor.AtEnd ? Empty(start, all) : Inline(parent, all));
    }

    /// <summary>Reads a node between the brackets of a flow collection.</summary>
    public DataNode ParseFlow()
    {
        var start = _cursor.Position;
        var mark = Mark(start);
        YamlProperties properties = default;
        _cursor.SkipToContent();
        while (_cursor.Current is '&' or '!')
        {
            properties = properties.Read(_cursor);
            _cursor.SkipToContent();
        }

        var isEmpty = _cursor.Current is ',' or ']' or '}' or ':' && !YamlScalars.IsPlainStart(_cursor, inFlow: true);
        return Register(properties, mark, isEmpty ? Empty(start, properties) : Inline(-1, properties, inFlow: true));
    }

    /// <summary>Counts a level of nesting; fails beyond the limit.</summary>
    public bool Enter(int start)
    {
        if (++_depth > _limits.EffectiveDepth)
            _cursor.Fail(start, 1, $"The nesting is deeper than {_limits.EffectiveDepth} levels.");
        _deepest = Math.Max(_deepest, _depth);
        return !_cursor.Failed;
    }

    public void Leave() => _depth--;

    private bool IsEntry(char indicator) => _cursor.Current == indicator && _cursor.IsBlankOrEnd(_cursor.Position + 1);

    /// <summary>Whether a block collection begins here. Where none may, a key shows by the colon behind it, without a search.</summary>
    private bool IsBlockCollection(bool isAllowed) => IsEntry('-') || IsEntry('?') || IsEntry(':') || (isAllowed && _blocks.IsKey());

    private DataNode BlockCollection(YamlProperties ofKey, bool isAllowed, YamlProperties properties)
    {
        var start = ofKey.Any ? ofKey.Start : _cursor.Position;
        _cursor.MoveTo(start);
        if (!isAllowed)
        {
            _cursor.Fail(start, 1, IsEntry('-')
                ? "A list may not begin on the line of its key. Put its first '-' on the next line."
                : $"Found {_cursor.Found()}; a key may not begin on the line of another key. Put it on the next line, indented.");
            return DataScalar.Null;
        }

        if (_cursor.FollowsTab())
        {
            _cursor.Fail(start - 1, 1, "A tab stands in the indentation; YAML indents by spaces only.");
            return DataScalar.Null;
        }

        if (!IsEntry('-'))
            return _values.Collection(_blocks.ParseMap(), properties);
        return _values.Collection(_blocks.ParseList(), properties);
    }

    private DataNode Inline(int parent, YamlProperties properties, bool inFlow = false)
    {
        if (_cursor.Failed)
            return DataScalar.Null;
        switch (_cursor.Current)
        {
            case '*':
                return Alias(properties);
            case '[':
                return _values.Collection(NoKey(_flows.ParseList(), inFlow), properties);
            case '{':
                return _values.Collection(NoKey(_flows.ParseMap(), inFlow), properties);
            case '|' or '>' when !inFlow:
                return _values.Text(YamlBlockScalar.Read(_cursor, parent, out var span), span, properties);
            case '"' or '\'':
                return NoKey(_values.Text(_scalars.Quoted(out span), span, properties), inFlow);
            default:
                return NoKey(_values.Plain(_scalars.Plain(parent, inFlow, out span), span, properties), inFlow);
        }
    }

    private DataNode NoKey(DataNode node, bool inFlow)
    {
        if (inFlow || _cursor.Failed)
            return node;
        _cursor.SkipBlanks();
        if (IsEntry(':'))
        {
            _cursor.Fail(node.Span.Start, node.Span.Length, node is DataScalar
                ? "Found a key on the line of another key. Put it on the next line, indented, or quote the text."
                : "A list or map as a key is not supported; expected a text.");
        }

        return node;
    }

    private DataNode Alias(YamlProperties properties)
    {
        var start = _cursor.Position;
        _cursor.Advance();
        while (!_cursor.IsBlankOrEnd(_cursor.Position) && _cursor.Current is not (',' or '[' or ']' or '{' or '}'))
            _cursor.Advance();
        var name = _cursor.Text.Substring(start + 1, _cursor.Position - start - 1);
        if (properties.Any)
            _cursor.Fail(properties.Start, 1, "An alias has no anchor and no tag of its own. Remove it.");
        else if (_anchors.Find(name) is not { } anchored)
            _cursor.Fail(start, name.Length + 1, $"The alias '*{name}' has no anchor '&{name}' before it.");
        else if (_depth + anchored.Height > _limits.EffectiveDepth)
            _cursor.Fail(start, name.Length + 1, $"The alias '*{name}' nests deeper than {_limits.EffectiveDepth} levels.");
        else
            return Expand(anchored, start);
        return DataScalar.Null;
    }

    private DataNode Expand(YamlAnchored anchored, int start)
    {
        _deepest = Math.Max(_deepest, _depth + anchored.Height);
        Count(anchored.Count - 1, start);
        return anchored.Node;
    }

    private DataScalar Empty(int position, YamlProperties properties) =>
        _values.Plain("", new TextSpan(position, 0), properties);

    /// <summary>Begins a node: remembers what was counted before it.</summary>
    private (int Count, int Deepest) Mark(int start)
    {
        var mark = (_count, _deepest);
        _deepest = _depth;
        Count(1, start);
        return mark;
    }

    /// <summary>Ends a node: aliases may stand for it from here on.</summary>
    private DataNode Register(YamlProperties properties, (int Count, int Deepest) mark, DataNode node)
    {
        if (properties.Anchor is not null && !_cursor.Failed)
            _anchors.Set(properties.Anchor, node, _count - mark.Count, _deepest - _depth);
        _deepest = Math.Max(_deepest, mark.Deepest);
        return node;
    }

    private void Count(int nodes, int start)
    {
        _count = (int)Math.Min((long)_count + nodes, int.MaxValue);
        if (_count > _limits.MaxNodes)
            _cursor.Fail(start, 0, $"The text stands for more than {_limits.MaxNodes} values, aliases included.");
    }
}

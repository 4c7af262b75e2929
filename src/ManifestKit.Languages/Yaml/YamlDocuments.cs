using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Splits a text into documents.</summary>
internal sealed class YamlDocuments(string text, ReaderLimits limits, bool isShared)
{
    private readonly YamlCursor _cursor = new(text);
    private bool _hasDirective;

    public Parsed<IReadOnlyList<DataNode>> Parse()
    {
        List<DataNode> documents = [];
        YamlCharacters.Check(_cursor);
        if (_cursor.Current == '\uFEFF')
            _cursor.Advance();
        var nodes = new YamlNodes(_cursor, limits, isShared);
        while (SkipToDocument(documents.Count == 0, out var isExplicit) || isExplicit)
        {
            documents.Add(nodes.ParseDocument(isImplicit: !isExplicit));
            _cursor.SkipToContent();
            if (!_cursor.AtDocumentEnd)
                _cursor.Fail(_cursor.Position, 1, $"Found {_cursor.Found()} behind the document's value; expected the end of the text or '---'. Check the indentation.");
        }

        return Parsed.Of<IReadOnlyList<DataNode>>(_cursor.Failed ? null : documents, _cursor.Errors);
    }

    /// <summary>Whether there is content for a document, explicitly begun by <c>---</c> or not.</summary>
    private bool SkipToDocument(bool isFirst, out bool isExplicit)
    {
        isExplicit = false;
        _cursor.SkipToContent();
        var mayHaveDirectives = isFirst;
        _hasDirective = false;
        while (!_cursor.AtEnd && _cursor.Column == 0)
        {
            if (_cursor.IsMarker("..."))
            {
                ReadEnd();
                mayHaveDirectives = true;
            }
            else if (_cursor.Current == '%' && mayHaveDirectives)
            {
                ReadDirective();
            }
            else
            {
                break;
            }

            _cursor.SkipToContent();
        }

        if (!_cursor.AtEnd && _cursor.Column == 0 && _cursor.IsMarker("---"))
        {
            isExplicit = true;
            _cursor.Advance(3);
        }

        if (_hasDirective && !isExplicit)
            _cursor.Fail(_cursor.Position, 0, $"Found {_cursor.Found()} behind a directive; expected '---'.");
        return !_cursor.AtEnd;
    }

    private void ReadEnd()
    {
        var line = _cursor.LineStart;
        _cursor.Advance(3);
        _cursor.SkipToContent();
        if (_cursor.LineStart == line && !_cursor.AtEnd)
            _cursor.Fail(_cursor.Position, 1, $"Found {_cursor.Found()} behind '...'; expected the end of the line.");
    }

    private void ReadDirective()
    {
        var start = _cursor.Position;
        _cursor.SkipLine();
        var words = text.Substring(start, _cursor.Position - start).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isVersion = words.Length >= 2 && words[0] == "%YAML" && words[1] is "1.1" or "1.2" && (words.Length == 2 || words[2][0] == '#');
        if (!isVersion || _hasDirective)
            _cursor.Fail(start, _cursor.Position - start, $"The directive '{words[0]}' is not supported; only one '%YAML 1.2' is. Remove the line.");
        _hasDirective = true;
    }
}

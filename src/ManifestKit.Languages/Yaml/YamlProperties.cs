namespace ManifestKit.Languages.Yaml;

/// <summary>The anchor and the tag before a node.</summary>
internal readonly record struct YamlProperties(string? Anchor, string? Tag, int Start)
{
    public bool Any => Anchor is not null || Tag is not null;

    /// <summary>Reads one anchor or tag at the cursor.</summary>
    public YamlProperties Read(YamlCursor cursor)
    {
        var start = cursor.Position;
        var isAnchor = cursor.Current == '&';
        cursor.Advance();
        if (cursor.Current == '<' && !isAnchor)
        {
            while (!cursor.IsBlankOrEnd(cursor.Position) && cursor.Current != '>')
                cursor.Advance();
        }

        while (!cursor.IsBlankOrEnd(cursor.Position) && cursor.Current is not (',' or '[' or ']' or '{' or '}'))
            cursor.Advance();
        var name = cursor.Text.Substring(start, cursor.Position - start);
        if (isAnchor && name.Length == 1)
            cursor.Fail(start, 1, "Found '&' without a name; an anchor needs one, such as '&defaults'.");
        if ((isAnchor ? Anchor : Tag) is not null)
            cursor.Fail(start, name.Length, $"Found {name}; a value has at most one {(isAnchor ? "anchor" : "tag")}. Remove one of the two.");
        var first = Any ? Start : start;
        return isAnchor ? this with { Anchor = name.Substring(1), Start = first } : this with { Tag = name, Start = first };
    }

    /// <summary>Properties on the lines before, and these.</summary>
    public YamlProperties Join(YamlProperties later, YamlCursor cursor)
    {
        if ((Anchor is not null && later.Anchor is not null) || (Tag is not null && later.Tag is not null))
            cursor.Fail(later.Start, 1, "A value has at most one anchor and one tag. Remove one of the two.");
        return !Any ? later : new YamlProperties(Anchor ?? later.Anchor, Tag ?? later.Tag, Start);
    }
}

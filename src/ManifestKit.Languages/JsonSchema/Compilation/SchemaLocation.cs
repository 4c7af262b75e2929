using System.Text;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>Where a schema stands: a URI with a JSON Pointer, kept in parts, because it is only read in messages.</summary>
internal sealed class SchemaLocation
{
    private readonly SchemaLocation? _parent;
    private readonly string _text;

    private SchemaLocation(SchemaLocation? parent, string text)
    {
        _parent = parent;
        _text = text;
    }

    /// <summary>The root of a resource, or what a reference names.</summary>
    public static SchemaLocation Of(string uri) => new(null, uri.IndexOf('#') < 0 ? uri + "#" : uri);

    /// <param name="segment">The next name or index, escaped as in a JSON Pointer.</param>
    public SchemaLocation Child(string segment) => new(this, segment);

    public override string ToString()
    {
        var segments = new Stack<string>();
        var location = this;
        for (; location._parent is not null; location = location._parent)
            segments.Push(location._text);
        var text = new StringBuilder(location._text);
        foreach (var segment in segments)
            text.Append('/').Append(segment);
        return text.ToString();
    }
}

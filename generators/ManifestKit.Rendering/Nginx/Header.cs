using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>A header of an answer. It is sent with errors too.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; may use nginx's variables.</param>
internal readonly record struct Header(string Name, string Value)
{
    public NginxDirective ToDirective() => new("add_header", Name, Value, "always");
}

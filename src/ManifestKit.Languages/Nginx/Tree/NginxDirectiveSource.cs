namespace ManifestKit.Languages.Nginx;

/// <summary>Where a directive and its parts stand in the text.</summary>
/// <param name="Name">The name, with its quotes.</param>
/// <param name="Arguments">The arguments, each with its quotes.</param>
/// <param name="FirstArgumentOnLaterLine">The index of the first argument that begins on a later line than the name, or -1.</param>
internal sealed record NginxDirectiveSource(TextSpan Name, IReadOnlyList<TextSpan> Arguments, int FirstArgumentOnLaterLine);

namespace ManifestKit;

/// <summary>The program in an image that can ask an HTTP question.</summary>
public enum HttpProbeTool
{
    /// <summary>wget: BusyBox has it, so every Alpine image does.</summary>
    Wget,

    /// <summary>curl.</summary>
    Curl,

    /// <summary>node: every Node.js image has it.</summary>
    Node,
}

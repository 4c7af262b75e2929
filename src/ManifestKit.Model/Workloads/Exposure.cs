namespace ManifestKit;

/// <summary>Who reaches a port.</summary>
public enum Exposure
{
    /// <summary>Other workloads of the stack.</summary>
    Internal,

    /// <summary>Also programs on the host itself (Compose: <c>127.0.0.1</c>).</summary>
    Loopback,

    /// <summary>Everybody (Compose: all addresses of the host, past its firewall).</summary>
    Public,
}

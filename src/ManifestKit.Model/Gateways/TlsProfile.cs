namespace ManifestKit;

/// <summary>Which clients a TLS server accepts.</summary>
/// <seealso href="https://wiki.mozilla.org/Security/Server_Side_TLS"/>
public enum TlsProfile
{
    /// <summary>TLS 1.2 and 1.3 with forward-secret ciphers: all clients of the last years.</summary>
    Intermediate,

    /// <summary>TLS 1.3 only.</summary>
    Modern,
}

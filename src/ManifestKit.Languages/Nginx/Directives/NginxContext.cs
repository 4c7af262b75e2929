namespace ManifestKit.Languages.Nginx;

/// <summary>Where a directive stands: the innermost block around it.</summary>
[Flags]
public enum NginxContext
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The top of the main file.</summary>
    Main = 1 << 0,

    /// <summary><c>events</c></summary>
    Events = 1 << 1,

    /// <summary><c>http</c></summary>
    Http = 1 << 2,

    /// <summary><c>server</c> in <c>http</c></summary>
    Server = 1 << 3,

    /// <summary><c>location</c></summary>
    Location = 1 << 4,

    /// <summary><c>upstream</c> in <c>http</c></summary>
    Upstream = 1 << 5,

    /// <summary><c>if</c> in <c>server</c></summary>
    ServerIf = 1 << 6,

    /// <summary><c>if</c> in <c>location</c></summary>
    LocationIf = 1 << 7,

    /// <summary><c>limit_except</c></summary>
    LimitExcept = 1 << 8,

    /// <summary><c>stream</c></summary>
    Stream = 1 << 9,

    /// <summary><c>server</c> in <c>stream</c></summary>
    StreamServer = 1 << 10,

    /// <summary><c>upstream</c> in <c>stream</c></summary>
    StreamUpstream = 1 << 11,

    /// <summary><c>mail</c></summary>
    Mail = 1 << 12,

    /// <summary><c>server</c> in <c>mail</c></summary>
    MailServer = 1 << 13,
}

namespace ManifestKit;

/// <summary>
/// What a service outside of the stack asks regularly, since a stack that is down cannot tell so itself. Such services are set up in
/// their own web pages: the stack's README lists what to enter there.
/// </summary>
public sealed record UptimeCheck : Declaration
{
    /// <summary>Declares a check.</summary>
    public UptimeCheck([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The services that ask, such as UptimeRobot or Pingdom.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The site that is asked, by HTTPS if it has a certificate.</summary>
    public required Site Site { get; init; }

    /// <summary>The path that is asked; it has to answer 200. Default: <c>/</c>.</summary>
    public string Path { get; init; } = "/";

    /// <summary>How often it is asked. Default: 5 minutes.</summary>
    public Duration Interval { get; init; } = 5.Minutes;

    /// <summary>The address that is told. Default: the e-mail address of the stack's contacts.</summary>
    public string? Tells { get; init; }

    /// <summary>The complete address that is asked.</summary>
    public string Url => $"{(Site.Certificate is null ? "http" : "https")}://{Site.Host}{Path}";
}

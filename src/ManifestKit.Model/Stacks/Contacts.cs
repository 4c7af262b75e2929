namespace ManifestKit;

/// <summary>Who is responsible for a stack.</summary>
public sealed record Contacts : Declaration
{
    /// <summary>Declares contacts.</summary>
    public Contacts([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The team's name; the label <c>team</c> of alerts.</summary>
    public required string Team { get; init; }

    /// <summary>The team's e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The team's Slack channel, with its #.</summary>
    public string? SlackChannel { get; init; }

    /// <summary>How to reach the person on call.</summary>
    public string? OnCall { get; init; }

    /// <summary>Where runbooks are published; an alert's page is appended to it.</summary>
    public string? RunbookBaseUrl { get; init; }
}

namespace ManifestKit;

/// <summary>A way to tell somebody.</summary>
public abstract record Notifier
{
    private protected Notifier()
    {
    }

    /// <summary>Whether the end of an alert is told too. Default: true.</summary>
    public bool SendResolved { get; init; } = true;
}

/// <summary>A message in a Slack channel.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#slack_config"/>
public sealed record SlackNotifier : Notifier
{
    /// <summary>The channel, with its #.</summary>
    public required string Channel { get; init; }

    /// <summary>The file in the Alertmanager's container that holds the webhook's URL.</summary>
    public required string UrlFile { get; init; }
}

/// <summary>An e-mail.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#email_config"/>
public sealed record EmailNotifier : Notifier
{
    /// <summary>Whom it is sent to.</summary>
    public required string To { get; init; }

    /// <summary>Whom it is from.</summary>
    public required string From { get; init; }

    /// <summary>The mail server, as <c>host:port</c>.</summary>
    public required string SmtpServer { get; init; }

    /// <summary>The user at the mail server. Default: none.</summary>
    public string? UserName { get; init; }

    /// <summary>The file in the Alertmanager's container that holds the user's password.</summary>
    public string? PasswordFile { get; init; }
}

/// <summary>A call of a URL.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#webhook_config"/>
public sealed record WebhookNotifier : Notifier
{
    /// <summary>The file in the Alertmanager's container that holds the URL.</summary>
    public required string UrlFile { get; init; }
}

/// <summary>An incident in PagerDuty.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#pagerduty_config"/>
public sealed record PagerDutyNotifier : Notifier
{
    /// <summary>The file in the Alertmanager's container that holds the integration key.</summary>
    public required string RoutingKeyFile { get; init; }
}

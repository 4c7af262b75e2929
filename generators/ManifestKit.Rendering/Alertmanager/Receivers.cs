using ManifestKit.Alertmanager;

namespace ManifestKit.Rendering.Alertmanager;

/// <summary>Ways to tell somebody, as Alertmanager reads them.</summary>
internal static class Receivers
{
    public static ManifestKit.Alertmanager.Receiver Of(Receiver receiver) => new()
    {
        Name = receiver.Name,
        SlackConfigs = All<SlackNotifier, SlackConfig>(receiver, Of),
        EmailConfigs = All<EmailNotifier, EmailConfig>(receiver, Of),
        WebhookConfigs = All<WebhookNotifier, WebhookConfig>(receiver, Of),
        PagerdutyConfigs = All<PagerDutyNotifier, PagerdutyConfig>(receiver, Of),
    };

    private static List<TConfig>? All<TNotifier, TConfig>(Receiver receiver, Func<TNotifier, TConfig> config)
        where TNotifier : Notifier
    {
        List<TConfig> configs = [.. receiver.Notifiers.OfType<TNotifier>().Select(config)];
        return configs.Count == 0 ? null : configs;
    }

    private static SlackConfig Of(SlackNotifier slack) => new()
    {
        SendResolved = slack.SendResolved,
        ApiUrlFile = slack.UrlFile,
        Channel = slack.Channel,
        Title = "{{ .Status | toUpper }}: {{ .CommonLabels.alertname }}",
        Text = "{{ range .Alerts }}{{ .Annotations.summary }}\n{{ .Annotations.description }}\n{{ end }}",
    };

    private static EmailConfig Of(EmailNotifier email) => new()
    {
        SendResolved = email.SendResolved,
        To = email.To,
        From = email.From,
        Smarthost = email.SmtpServer,
        AuthUsername = email.UserName,
        AuthPasswordFile = email.PasswordFile,
    };

    private static WebhookConfig Of(WebhookNotifier webhook) => new() { SendResolved = webhook.SendResolved, UrlFile = webhook.UrlFile };

    private static PagerdutyConfig Of(PagerDutyNotifier pagerDuty) => new() { SendResolved = pagerDuty.SendResolved, RoutingKeyFile = pagerDuty.RoutingKeyFile };
}

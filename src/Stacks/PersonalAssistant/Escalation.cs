using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>
/// 002-D23: who hears of a critical alert when it lasts. The on-call team hears of it at once, and every five minutes; each further step is an alert
/// about the alert.
/// </summary>
internal static class Escalation
{
    public const string ToDevelopment = "EscalateToDevelopment";
    public const string ToSecurity = "EscalateToSecurityAndManagement";
    public const string ToGeneralManagement = "EscalateToGeneralManagement";

    public static AlertGroup Group => new()
    {
        Name = "escalation",
        Rules = [Step(2, ToDevelopment, 15.Minutes), Step(3, ToSecurity, 30.Minutes), Step(4, ToGeneralManagement, 1.Hours)],
    };

    private static AlertRule Step(int level, string name, Duration after) => new()
    {
        Name = name,

        // The alert's own name becomes a label, since the new alert has another one.
        Expression = """label_replace(ALERTS{alertstate="firing", severity="critical", alertname!~"EscalateTo.*"}, "escalated", "$1", "alertname", "(.+)")""",
        For = after,
        Severity = AlertSeverity.Critical,
        Labels = { ["escalation_level"] = level.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        Summary = $"{{{{ $labels.escalated }}}} has lasted {after}",
        Description = "Nobody has ended it so far. Ask the on-call team what it needs.",
    };
}

using System.Globalization;
using ManifestKit;

namespace Stacks.Optim;

internal static class Alerts
{
    public static AlertGroup Application => new()
    {
        Name = "optim-app",
        Rules =
        [
            new()
            {
                // 000-D07: the share of failed requests. 000-D10: shown as one.
                Name = "TauxErreurEleve",
                Expression = $$"""sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > {{ErrorRatio}}""",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Taux d'erreur élevé détecté",
                Description = "Le taux d'erreur est de {{ $value | humanizePercentage }}",
                Runbook = "taux-erreur-eleve",
            },
            new()
            {
                // 000-D08: what the kernel cannot take back, of containers that have a limit.
                Name = "UtilisationMemoireElevee",
                Expression = """container_memory_working_set_bytes{container!=""} / (container_spec_memory_limit_bytes{container!=""} > 0) > 0.9""",
                For = 2.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "Utilisation mémoire élevée",
                Description = "L'utilisation mémoire de {{ $labels.pod }} est supérieure à 90% : {{ $value | humanizePercentage }}",
                Runbook = "utilisation-memoire-elevee",
            },
        ],
    };

    private static string ErrorRatio => OptimStack.ServiceLevel.ErrorRatio!.Value.ToString(CultureInfo.InvariantCulture);
}

namespace ManifestKit.Rules;

/// <summary>MK5001: two dashboards have one uid.</summary>
public sealed class DuplicateDashboardUid() : Rule("MK5001", RuleSeverity.Error, "Grafana", "Two dashboards have the same uid", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var dashboards = subject["Dashboards"].Objects.Where(d => d["Uid"].Text is not null).ToList();
        for (var i = 0; i < dashboards.Count; i++)
        {
            var second = dashboards[i]["Uid"];
            var first = dashboards.Take(i).FirstOrDefault(d => d["Uid"].Text == second.Text && StackFacts.MayMeet(d, dashboards[i]));
            if (first is not null)
            {
                yield return new(
                    second.Source,
                    $"Uid '{second.Text}' is already that of dashboard '{first["Title"].Text ?? second.Text}': Grafana stops provisioning; give each its own uid.");
            }
        }
    }
}

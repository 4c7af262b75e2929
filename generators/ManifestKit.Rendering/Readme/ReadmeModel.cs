using System.Globalization;

namespace ManifestKit.Rendering.Readme;

/// <summary>What the page says. The names of the properties are those in the template.</summary>
internal static class ReadmeModel
{
    public static object Of(RenderScope scope)
    {
        var stack = scope.Stack;
        var shown = scope.Environments[^1].Stack;
        return new
        {
            header = FileHeader.For(stack),
            title = stack.Title ?? stack.Name,
            description = stack.Description ?? "",
            nodes = Topology.Nodes(shown).ToList(),
            edges = Topology.Edges(shown).ToList(),
            environments = scope.Environments.Select(e => EnvironmentRow(e)).ToList(),
            purposes = stack.Environments.Where(HasPurpose).Select(PurposeRow).ToList(),
            workloads = shown.Workloads.Select(WorkloadRow).ToList(),
            hosts = shown.Gateways.SelectMany(g => g.Sites).SelectMany(s => s.Routes.Select(r => HostRow(s, r))).ToList(),
            releases = shown.Apps.Where(a => a.Release is BlueGreen).Select(a => ReleaseRow(a, (BlueGreen)a.Release)).ToList(),
            checks = stack.UptimeChecks.Select(c => CheckRow(c, stack.Contacts)).ToList(),
            objectives = stack.ServiceLevel is { } level ? Objectives(level).ToList() : [],
            contacts = stack.Contacts is { } contacts ? Contacts(contacts).ToList() : [],
            alerts = shown.Alerts.SelectMany(g => g.Rules).Select(AlertRow).ToList(),
        };
    }

    private static object EnvironmentRow(EnvironmentScope scope) => scope.Environment.Platform == Platform.Kubernetes
        ? new { name = NameOf(scope.Environment), platform = "Kubernetes", where = $"namespace {scope.Namespace}", command = $"kubectl apply -k {OutputLayout.KustomizeOverlay(scope.Name)}" }
        : new
        {
            name = NameOf(scope.Environment),
            platform = "Compose",
            where = scope.Environment.ProjectDirectory ?? "one host",
            command = $"docker compose --env-file {scope.Name}.env -f compose.yaml -f compose.{scope.Name}.yaml up -d --wait",
        };

    private static string NameOf(DeploymentEnvironment environment) =>
        environment.Name + (environment.Title is { } title ? $" ({title})" : "") + string.Concat(environment.Aliases.Select(alias => $", {alias}"));

    private static bool HasPurpose(DeploymentEnvironment environment) =>
        environment.Purpose is not null || environment.Audience is not null || environment.ReleasePolicy is not null;

    private static object PurposeRow(DeploymentEnvironment environment) => new
    {
        name = environment.Name,
        purpose = environment.Purpose ?? "",
        audience = environment.Audience ?? "",
        release = environment.ReleasePolicy ?? "",
    };

    private static object WorkloadRow(Workload workload) => new
    {
        name = workload.Name,
        kind = workload switch { Database => "database", ScheduledJob job => $"job, {job.Schedule}", OneShotJob => "job, once a release", _ => "app" },
        image = workload.Image?.ToString() ?? "",
        ports = string.Join(", ", workload.Ports.Select(p => $"{p.Name} {p.Number}{(p.Exposure == Exposure.Internal ? "" : $" ({p.Exposure.ToString().ToLowerInvariant()})")}")),
        metrics = workload.Metrics is { } metrics ? metrics.Path : "",
    };

    private static object HostRow(Site site, Route route) => new { host = string.Join(", ", site.Hosts), path = route.Path, workload = route.To?.Name ?? "nobody (404)" };

    private static object ReleaseRow(App app, BlueGreen release) => new
    {
        name = app.Name,
        active = release.Active.ToString().ToLowerInvariant(),
        idle = release.IdleReplicas.ToString(CultureInfo.InvariantCulture),
        observe = release.ObserveFor.ToString(),
        tell = release.RollbackAlert is { } alert ? $"amtool alert add {alert} severity=warning app={app.Name}" : "",
    };

    private static object CheckRow(UptimeCheck check, Contacts? contacts) => new
    {
        url = check.Url,
        every = check.Interval.ToString(),
        by = string.Join(", ", check.Services),
        tells = check.Tells ?? contacts?.Email ?? "",
    };

    private static IEnumerable<object> Objectives(ServiceLevel level)
    {
        if (level.ErrorRatio is { } ratio)
            yield return new { name = "Failed requests", value = $"at most {(ratio * 100).ToString(CultureInfo.InvariantCulture)} %" };
        if (level.LatencyP95 is { } latency)
            yield return new { name = "Response time (P95)", value = $"at most {latency}" };
        if (level.RecoveryTime is { } time)
            yield return new { name = "Recovery time (RTO)", value = $"at most {time}" };
        if (level.RecoveryPoint is { } point)
            yield return new { name = "Data loss (RPO)", value = $"at most {point}" };
    }

    private static IEnumerable<object> Contacts(Contacts contacts)
    {
        yield return new { name = "Team", value = contacts.Team };
        foreach (var (name, value) in ((string, string?)[])[("E-mail", contacts.Email), ("Slack", contacts.SlackChannel), ("On call", contacts.OnCall), ("Runbooks", contacts.RunbookBaseUrl)])
        {
            if (value is not null)
                yield return new { name, value };
        }
    }

    private static object AlertRow(AlertRule rule) => new
    {
        name = rule.Name,
        severity = rule.Severity?.ToString().ToLowerInvariant() ?? "",
        after = rule.For.ToString(),
        summary = rule.Summary,
    };
}

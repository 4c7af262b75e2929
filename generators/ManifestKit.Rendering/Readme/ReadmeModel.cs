using System.Globalization;

namespace ManifestKit.Rendering.Readme;

/// <summary>What the page says. The names of the properties are those in the template.</summary>
internal static class ReadmeModel
{
    public static object Of(RenderScope scope)
    {
        var stack = scope.Stack;
        var shown = LatestParts.Of(scope);
        return new
        {
            header = FileHeader.For(stack),
            title = stack.Title ?? stack.Name,
            description = stack.Description ?? "",
            nodes = Topology.Nodes(shown).ToList(),
            edges = Topology.Edges(shown).ToList(),
            environments = scope.Environments.Select(e => EnvironmentRow(e)).ToList(),
            purposes = stack.Environments.Where(HasPurpose).Select(PurposeRow).ToList(),
            workloads = shown.Workloads.Select(w => WorkloadRow(w, scope)).ToList(),
            hosts = HostRows(scope).ToList(),
            releases = shown.Apps.Where(a => a.Release is BlueGreen).Select(a => ReleaseRow(a, (BlueGreen)a.Release)).ToList(),
            checks = stack.UptimeChecks.Select(c => CheckRow(c, stack.Contacts)).ToList(),
            objectives = stack.ServiceLevel is { } level ? Objectives(level).ToList() : [],
            contacts = stack.Contacts is { } contacts ? Contacts(contacts).ToList() : [],
            alerts = shown.Alerts.SelectMany(g => g.Rules).Select(AlertRow).ToList(),
        };
    }

    private static object EnvironmentRow(EnvironmentScope scope) => scope.Environment.Platform == Platform.Kubernetes
        ? new { name = NameOf(scope.Environment), platform = "Kubernetes", where = $"namespace {scope.Namespace}", command = ApplyCommand(scope.Environment) }
        : new
        {
            name = NameOf(scope.Environment),
            platform = "Compose",
            where = scope.Environment.ProjectDirectory ?? "one host",
            command = $"docker compose --env-file {scope.Name}.env -f compose.yaml -f compose.{scope.Name}.yaml up -d --wait",
        };

    private static string ApplyCommand(DeploymentEnvironment environment) => environment.Layout == KubernetesLayout.Rendered
        ? $"kubectl apply -R -f {OutputLayout.RenderedObjects(environment.Name)}"
        : $"kubectl apply -k {OutputLayout.KustomizeOverlay(environment.Name)}";

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

    private static object WorkloadRow(Workload workload, RenderScope scope) => new
    {
        name = workload.Name,
        kind = workload switch { Database => "database", ScheduledJob job => $"job, {job.Schedule}", OneShotJob => "job, once a release", _ => "app" },
        image = workload.Image?.ToString() ?? "",
        ports = string.Join(", ", workload.Ports.Select(p => $"{p.Name} {p.Number}{(p.Exposure == Exposure.Internal ? "" : $" ({p.Exposure.ToString().ToLowerInvariant()})")}")),
        metrics = workload.Metrics is { } metrics ? metrics.Path : "",
        where = Where(scope.Environments.Where(e => e.Find(workload) is not null), scope),
    };

    private static IEnumerable<object> HostRows(RenderScope scope) =>
        from environment in scope.Environments
        from site in environment.Stack.Gateways.SelectMany(g => g.Sites)
        from route in site.Routes
        group environment by (Host: string.Join(", ", site.Hosts), route.Path, To: route.To?.Name ?? "nobody (404)") into same
        select HostRow(same.Key.Host, same.Key.Path, same.Key.To, Where(same.Distinct(), scope));

    private static object HostRow(string host, string path, string workload, string where) => new { host, path, workload, where };

    private static string Where(IEnumerable<EnvironmentScope> environments, RenderScope scope)
    {
        List<string> names = [.. environments.Select(e => e.Name)];
        return names.Count == scope.Environments.Count ? "everywhere" : string.Join(", ", names);
    }

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

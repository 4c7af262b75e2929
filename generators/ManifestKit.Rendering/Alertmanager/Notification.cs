using ManifestKit.Alertmanager;

namespace ManifestKit.Rendering.Alertmanager;

/// <summary>Routes, receivers and inhibitions as Alertmanager reads them.</summary>
internal static class Notification
{
    public static AlertmanagerConfig Of(AlertmanagerServer server) => new()
    {
        Global = new() { ResolveTimeout = server.ResolveTimeout.ToString() },
        Route = RouteOf(server.Route, server),
        Receivers = [.. server.Receivers.Select(Receivers.Of)],
        InhibitRules = server.Inhibitions.Count == 0 ? null : [.. server.Inhibitions.Select(Inhibit)],
    };

    private static ManifestKit.Alertmanager.Route RouteOf(NotificationRoute route, AlertmanagerServer server)
    {
        if (server.Receivers.All(receiver => receiver.Name != route.Receiver))
            throw new RenderException(route, $"There is no receiver '{route.Receiver}'. Declared: {string.Join(", ", server.Receivers.Select(r => r.Name))}.");

        IList<string> matchers = [.. Matchers("alertname", route.Alerts), .. Matchers("severity", [.. route.Severities.Select(s => s.ToString().ToLowerInvariant())])];
        return new()
        {
            Receiver = route.Receiver,
            Matchers = matchers.Count == 0 ? null : matchers,
            GroupBy = route.GroupBy.Count == 0 ? null : [.. route.GroupBy],
            GroupWait = route.GroupWait.ToDocument(),
            GroupInterval = route.GroupInterval.ToDocument(),
            RepeatInterval = route.RepeatInterval.ToDocument(),
            Continue = route.Continue ? true : null,
            Routes = route.Routes.Count == 0 ? null : [.. route.Routes.Select(inner => RouteOf(inner, server))],
        };
    }

    private static InhibitRule Inhibit(Inhibition inhibition) => new()
    {
        SourceMatchers = [.. Matchers("alertname", inhibition.Sources)],
        TargetMatchers = [.. Matchers("alertname", inhibition.Targets)],
        Equal = inhibition.Equal.Count == 0 ? null : [.. inhibition.Equal],
    };

    /// <summary>One matcher for any of the values.</summary>
    private static IEnumerable<string> Matchers(string label, IReadOnlyList<string> values) => values.Count switch
    {
        0 => [],
        1 => [$"{label} = {Quoted(values[0])}"],
        _ => [$"{label} =~ {Quoted(string.Join('|', values.Select(RegexLiteral)))}"],
    };

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string RegexLiteral(string value) => string.Concat(value.Select(c => char.IsLetterOrDigit(c) || c is '_' or '-' ? c.ToString() : $"\\{c}"));
}

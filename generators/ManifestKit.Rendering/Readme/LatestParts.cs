namespace ManifestKit.Rendering.Readme;

/// <summary>A stack with all that any environment has, each part as it is in the last environment that has it.</summary>
internal static class LatestParts
{
    public static Stack Of(RenderScope scope) => scope.Environments[^1].Stack with
    {
        Databases = Latest(scope, stack => stack.Databases, database => database.Name),
        Apps = Latest(scope, stack => stack.Apps, app => app.Name),
        Jobs = Latest(scope, stack => stack.Jobs, job => job.Name),
        OneShotJobs = Latest(scope, stack => stack.OneShotJobs, job => job.Name),
        Gateways = Latest(scope, stack => stack.Gateways, gateway => gateway.Name),
        Alerts = Latest(scope, stack => stack.Alerts, group => group.Name),
    };

    private static IReadOnlyList<T> Latest<T>(RenderScope scope, Func<Stack, IReadOnlyList<T>> parts, Func<T, string> name)
        where T : class
    {
        var latest = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var part in scope.Environments.SelectMany(environment => parts(environment.Stack)))
            latest[name(part)] = part;
        return [.. parts(scope.Stack).Select(declared => latest.GetValueOrDefault(name(declared))).OfType<T>()];
    }
}

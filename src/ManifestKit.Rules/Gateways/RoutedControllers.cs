namespace ManifestKit.Rules;

/// <summary>Gateways that lead to pods of Kubernetes.</summary>
internal static class RoutedControllers
{
    /// <summary>The known routes of a gateway to an app, if it leads to pods.</summary>
    public static IEnumerable<(DeclaredObject Route, DeclaredObject App)> Routes(DeclaredObject gateway)
        => from site in gateway["Controller"].Member is "IngressNginx" or "GatewayApi" ? gateway["Sites"].Objects : []
           from route in site["Routes"].Objects
           let app = route["To"].Object
           where app is not null && app.Types.Contains("App")
           select (route, app);
}

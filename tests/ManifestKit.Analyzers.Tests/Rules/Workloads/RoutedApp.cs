namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

/// <summary>A stack with an app that a site leads to.</summary>
internal static class RoutedApp
{
    /// <summary>The app with these properties beside its name, port, readiness and resources.</summary>
    public static RuleSample With(string properties, string environments = "production", string controller = "IngressNginx") => new(
        $$"""
        Apps = [App],
        Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, Sites = [new() { Host = "shop.example", Certificate = new() { Name = "shop-tls", Folder = "/certificates" }, Routes = [new() { To = App }] }] }],
        """,
        $$"""
        static readonly App App = new()
        {
            Name = "web",
            Ports = [new() { Number = 8080 }],
            Readiness = new() { Http = "/ready" },
            Resources = new() { CpuRequest = "1", MemoryLimit = "1Gi" },
            {{properties}}
        };
        """,
        environments);
}

namespace ManifestKit.Analyzers.Tests.Rules.Security;

internal sealed class UnencryptedSiteSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Gateway("IngressNginx", """[|new()|] { Host = "shop.example", Routes = [] }"""),
        Gateway("GatewayApi", """[|new()|] { Host = "shop.example", Routes = [] }"""),
        Gateway("Nginx", """[|new()|] { Host = "shop.example", Routes = [] }, new() { Host = "www.shop.example", Certificate = Certificate, Routes = [] }""", environments: "server, staging"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Gateway("IngressNginx", """new() { Host = "shop.example", Certificate = Certificate, Routes = [] }"""),
        Gateway("IngressNginx", """new() { Host = "shop.example", Routes = [] }""", environments: "cluster, staging"),
        Gateway("Nginx", """new() { Host = "localhost", Routes = [] }""", "OnlyIn = [staging],", "server, staging"),
        Gateway("GatewayApi", """new() { Host = "shop.example", Routes = [] }""", """Parent = new() { Name = "shared", Namespace = "gateways" },"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Gateway("IngressNginx", """new() { Host = "shop.example", Certificate = Unknown<Certificate?>(null), Routes = [] }"""),
        Gateway("IngressNginx", """Unknown<Site>(new() { Host = "shop.example", Routes = [] })"""),
    ];

    private static RuleSample Gateway(string controller, string sites, string properties = "", string environments = "production") => new(
        $$"""Gateways = [new() { Name = "web", Controller = GatewayController.{{controller}}, {{properties}} Sites = [{{sites}}] }],""",
        """static readonly Certificate Certificate = new() { Name = "shop-tls", Folder = "/certificates" };""",
        environments);
}

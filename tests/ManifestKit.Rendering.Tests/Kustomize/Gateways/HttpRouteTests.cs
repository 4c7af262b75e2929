using System.Text;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Kustomize.Gateways;

/// <summary>Every stack here is also checked against the definitions of the Gateway API and of cert-manager, and its overlays are proven.</summary>
public sealed class HttpRouteTests
{
    private const string Base = "kubernetes/base/web/";

    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Ports = [new() { Number = 8080, ServicePort = 80 }] };

    private static readonly SecurityHeaders Few = new() { Hsts = 1.Days, HstsIncludeSubDomains = false, Frames = null, NoSniff = false, ReferrerPolicy = null };

    [Fact]
    public void A_site_is_a_route_with_hosts_paths_headers_and_a_limit() => Assert.Equal(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: web
          labels:
            app.kubernetes.io/name: web
            app.kubernetes.io/part-of: shop
            app.kubernetes.io/managed-by: manifestkit
        spec:
          parentRefs:
          - name: web
            sectionName: https-shop.example
          - name: web
            sectionName: https-www.shop.example
          hostnames:
          - shop.example
          - www.shop.example
          rules:
          - matches:
            - path:
                type: PathPrefix
                value: /
            filters:
            - type: ResponseHeaderModifier
              responseHeaderModifier:
                set:
                - name: Strict-Transport-Security
                  value: max-age=86400
                - name: X-Robots-Tag
                  value: none
            backendRefs:
            - name: api
              port: 80
          - matches:
            - path:
                type: Exact
                value: /report
            filters:
            - type: ResponseHeaderModifier
              responseHeaderModifier:
                set:
                - name: Strict-Transport-Security
                  value: max-age=86400
                - name: X-Robots-Tag
                  value: none
                - name: Cache-Control
                  value: no-store, no-cache, must-revalidate, proxy-revalidate, max-age=0
            backendRefs:
            - name: api
              port: 80
            timeouts:
              backendRequest: 5m

        """,
        Render(Shop(Encrypted))[Base + "httproute.yaml"]);

    [Fact]
    public void Its_Gateway_has_a_listener_for_each_host_with_a_certificate_that_cert_manager_issues()
    {
        var files = Render(Shop(Encrypted));
        Assert.EndsWith(
            """
            spec:
              gatewayClassName: nginx
              listeners:
              - name: http
                protocol: HTTP
                port: 80
              - name: https-shop.example
                hostname: shop.example
                protocol: HTTPS
                port: 443
                tls:
                  mode: Terminate
                  certificateRefs:
                  - name: shop-tls
              - name: https-www.shop.example
                hostname: www.shop.example
                protocol: HTTPS
                port: 443
                tls:
                  mode: Terminate
                  certificateRefs:
                  - name: shop-tls

            """,
            files[Base + "gateway.yaml"],
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
            spec:
              secretName: shop-tls
              issuerRef:
                group: cert-manager.io
                kind: ClusterIssuer
                name: letsencrypt-prod
              dnsNames:
              - shop.example
              - www.shop.example

            """,
            files[Base + "certificate-shop-tls.yaml"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Unencrypted_requests_are_redirected() => Assert.EndsWith(
        """
        spec:
          parentRefs:
          - name: web
            sectionName: http
          hostnames:
          - shop.example
          - www.shop.example
          rules:
          - filters:
            - type: RequestRedirect
              requestRedirect:
                scheme: https
                statusCode: 301

        """,
        Render(Shop(Encrypted))[Base + "httproute-redirect.yaml"],
        StringComparison.Ordinal);

    [Fact]
    public void Other_origins_are_allowed_by_a_filter()
    {
        Site site = new() { Host = "api.example", Routes = [new() { To = Api }], Headers = Few, Cors = new() { Origins = ["https://shop.example"], AllowCredentials = true } };
        Assert.Contains(
            """
                - type: CORS
                  cors:
                    allowCredentials: true
                    allowHeaders:
                    - "*"
                    allowMethods:
                    - GET
            """,
            Render(Shop(site))[Base + "httproute.yaml"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Routes_can_attach_to_a_Gateway_of_somebody_else()
    {
        GatewayReference parent = new() { Name = "public", Namespace = "edge", HttpListener = "web", HttpsListener = "websecure" };
        var files = Render(Shop(gateway => gateway with { Parent = parent }, Encrypted with { Certificate = new() { Name = "edge-tls" } }));
        Assert.Contains("  - namespace: edge\n    name: public\n    sectionName: websecure\n", files[Base + "httproute.yaml"], StringComparison.Ordinal);
        Assert.Contains("    sectionName: web\n", files[Base + "httproute-redirect.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, path => path.Contains("/gateway.yaml", StringComparison.Ordinal) || path.Contains("certificate", StringComparison.Ordinal));
    }

    [Fact]
    public void A_certificate_needs_the_listeners_of_the_other_Gateway()
    {
        GatewayReference parent = new() { Name = "public" };
        var error = Assert.Throws<RenderException>(() => Render(Shop(gateway => gateway with { Parent = parent }, Encrypted)));
        Assert.Same(parent, error.Origin);
        Assert.Contains("set its HttpListener and its HttpsListener", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Service_in_another_namespace_is_granted()
    {
        App elsewhere = Api with { Namespace = "shared" };
        Site site = new() { Host = "api.example", Routes = [new() { To = elsewhere }], Headers = Few };
        var files = Render(Shop(site) with { Apps = [elsewhere] });
        Assert.Contains("    - namespace: shared\n      name: api\n", files[Base + "httproute.yaml"], StringComparison.Ordinal);
        Assert.Contains("    namespace: shop-production\n", files["kubernetes/overlays/production/patches/web-referencegrant.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_nobody_answers_is_left_out_unless_another_one_would_answer()
    {
        Route nobody = new() { Path = "/admin", To = null };
        Assert.DoesNotContain("/admin", Render(Shop(Plain(nobody, new() { Path = "/api", To = Api })))[Base + "httproute.yaml"], StringComparison.Ordinal);

        var error = Assert.Throws<RenderException>(() => Render(Shop(Plain(nobody, new() { To = Api }))));
        Assert.Same(nobody, error.Origin);
        Assert.Contains("cannot refuse '/admin', which '/' answers", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_certificate_has_one_issuer()
    {
        Site other = Encrypted with { Host = "b.example", Aliases = [], Certificate = new() { Name = "shop-tls", Issuer = "other" } };
        Assert.Contains(
            "is to be issued by 'letsencrypt-prod' and by 'other'",
            Assert.Throws<RenderException>(() => Render(Shop(Encrypted, other))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_controller_is_the_choice_of_an_environment()
    {
        Site site = new() { Host = "shop.example", Routes = [new() { To = Api }] };
        Gateway gateway = new()
        {
            Name = "web",
            Controller = GatewayController.IngressNginx,
            Sites = [site],
            Variations = { [Production] = one => one with { Controller = GatewayController.GatewayApi } },
        };
        var files = Render(Shop() with { Gateways = [gateway] });
        Assert.Contains("kubernetes/overlays/production/web/httproute.yaml", files.Keys);
        Assert.Contains("$patch: delete", files["kubernetes/overlays/production/patches/web-ingress.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("kubernetes/overlays/staging/web", StringComparison.Ordinal));
    }

    [Fact]
    public void Kubectl_builds_the_overlays()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in Render(Shop(Encrypted)))
            folder.Write(path, text);
        var built = YamlObjects.Read(RealTool.Kubectl.Run(["kustomize", folder.PathOf(OutputLayout.KustomizeOverlay("production"))]).Succeeded());
        Assert.All(built.Where(one => (string?)one["kind"] is "HTTPRoute" or "Gateway" or "Certificate"), one => Assert.Equal("shop-production", (string?)one["metadata"]!["namespace"]));
    }

    private static Site Encrypted => new()
    {
        Host = "shop.example",
        Aliases = ["www.shop.example"],
        Certificate = new() { Name = "shop-tls", Issuer = "letsencrypt-prod" },
        Headers = Few with { Others = new() { ["X-Robots-Tag"] = "none" } },
        Routes = [new() { To = Api }, new() { Path = "/report", Match = PathMatch.Exact, To = Api, Cache = new NoStore(), ReadTimeout = 5.Minutes }],
    };

    private static Site Plain(params IReadOnlyList<Route> routes) => new() { Host = "shop.example", Headers = Few, Routes = routes };

    private static Stack Shop(params IReadOnlyList<Site> sites) => Shop(gateway => gateway, sites);

    private static Stack Shop(Func<Gateway, Gateway> change, params IReadOnlyList<Site> sites) => new()
    {
        Name = "shop",
        Environments = [Staging, Production],
        Apps = [Api],
        Gateways = [change(new() { Name = "web", Controller = GatewayController.GatewayApi, Sites = sites })],
    };

    private static Dictionary<string, string> Render(Stack stack)
    {
        var files = StackRenderer.Render(stack);
        Assert.Empty(OutputCheck.Run(files));
        return files.ToDictionary(file => file.Path, file => WithoutComment(Encoding.UTF8.GetString(file.Content.Span)));
    }

    private static string WithoutComment(string text) => text.StartsWith('#') ? text[(text.IndexOf('\n') + 1)..] : text;
}

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>How workloads reach each other, and what network policies are derived from that.</summary>
public sealed class NetworkTests
{
    private static readonly Database Postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16-alpine" };

    private static readonly App Prometheus = new() { Name = "prometheus", Namespace = "monitoring", Image = "prom/prometheus:v3.5.0", Ports = [new() { Number = 9090 }] };

    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Ports = [new() { Number = 8080 }],
        DependsOn = [Postgres],
        Environment = { ["DATABASE"] = $"{Postgres}:5432", ["PROMETHEUS"] = $"http://{Prometheus}:9090" },
    };

    private static readonly Stack Stack = Cluster.Stack(Shop, Prometheus) with { Databases = [Postgres], Network = new() };

    [Fact]
    public void A_dependency_opens_both_ends_and_the_name_server()
    {
        var cluster = new Cluster(Stack);

        Assert.Equal(
            """[{"to":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"kube-system"}},"podSelector":{"matchLabels":{"k8s-app":"kube-dns"}}}],"ports":[{"protocol":"UDP","port":53},{"protocol":"TCP","port":53}]},{"to":[{"podSelector":{"matchLabels":{"component":"postgres"}}}],"ports":[{"protocol":"TCP","port":5432}]}]""",
            cluster.Json("NetworkPolicy/shop", "spec/egress"));
        Assert.Equal(
            """[{"from":[{"podSelector":{"matchLabels":{"component":"shop"}}}],"ports":[{"protocol":"TCP","port":5432}]}]""",
            cluster.Json("NetworkPolicy/postgres", "spec/ingress"));
        Assert.Equal("[\"Ingress\",\"Egress\"]", cluster.Json("NetworkPolicy/default-deny", "spec/policyTypes"));
    }

    [Fact]
    public void A_workload_is_reached_by_its_Service_and_from_elsewhere_by_its_namespace_too()
    {
        var cluster = new Cluster(Stack with { Databases = [Postgres with { ObjectNames = new() { Service = "db" } }] });

        Assert.Equal("\"db:5432\"", cluster.Json("Deployment/shop", "spec/template/spec/containers/shop/env/DATABASE/value"));
        Assert.Equal("\"http://prometheus.monitoring:9090\"", cluster.Json("Deployment/shop", "spec/template/spec/containers/shop/env/PROMETHEUS/value"));
        Assert.Equal("\"db\"", cluster.Json("StatefulSet/postgres", "spec/serviceName"));
    }

    [Fact]
    public void A_managed_database_has_a_name_and_addresses_but_no_pods()
    {
        var cluster = new Cluster(Stack with { Databases = [Postgres with { Managed = new() { Host = "db.example.com", Cidrs = ["10.0.0.0/24"] } }] });

        Assert.Equal("""{"type":"ExternalName","externalName":"db.example.com"}""", cluster.Json("Service/postgres", "spec"));
        Assert.Equal("""[{"ipBlock":{"cidr":"10.0.0.0/24"}}]""", cluster.Json("NetworkPolicy/shop", "spec/egress/1/to"));
        Assert.DoesNotContain("StatefulSet/postgres", cluster.Names);
        Assert.DoesNotContain("NetworkPolicy/postgres", cluster.Names);
    }

    [Theory]
    [InlineData(null, null, "[]")]
    [InlineData("observability", "monitoring", """[{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"observability"}}}],"ports":[{"protocol":"TCP","port":8080}]}]""")]
    [InlineData(null, "monitoring", """[{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"monitoring"}}}],"ports":[{"protocol":"TCP","port":8080}]}]""")]
    [InlineData(null, "", """[{"from":[{"podSelector":{"matchLabels":{"component":"prometheus"}}}],"ports":[{"protocol":"TCP","port":8080}]}]""")]
    public void Metrics_are_scraped_from_where_Prometheus_is(string? declared, string? server, string ingress)
    {
        var prometheus = server is null ? null : new PrometheusServer { Server = Prometheus with { Namespace = server.Length == 0 ? null : server } };
        var cluster = new Cluster(Stack with { Apps = [Shop with { Metrics = new() }], Network = new() { MonitoringNamespace = declared }, Prometheus = prometheus });

        Assert.Equal(ingress, cluster.Json("NetworkPolicy/shop", "spec/ingress"));
    }

    [Fact]
    public void Prometheus_reaches_what_it_scrapes_the_Alertmanager_and_the_API_server()
    {
        var prometheus = Prometheus with { Namespace = null };
        App alertmanager = new() { Name = "alertmanager", Image = "prom/alertmanager:v0.28.1", Ports = [new() { Number = 9093 }] };
        var cluster = new Cluster(Stack with
        {
            Apps = [Shop with { Metrics = new() }, prometheus, alertmanager],
            Prometheus = new() { Server = prometheus },
            Alertmanager = new() { Server = alertmanager, Receivers = [new() { Name = "team" }], Route = new() { Receiver = "team" } },
        });

        Assert.Equal("""{"to":[{"podSelector":{"matchLabels":{"component":"alertmanager"}}}],"ports":[{"protocol":"TCP","port":9093}]}""", cluster.Json("NetworkPolicy/prometheus", "spec/egress/1"));
        Assert.Equal("""{"to":[{"podSelector":{"matchLabels":{"component":"shop"}}}],"ports":[{"protocol":"TCP","port":8080}]}""", cluster.Json("NetworkPolicy/prometheus", "spec/egress/2"));
        Assert.Equal("""{"ports":[{"protocol":"TCP","port":443},{"protocol":"TCP","port":6443}]}""", cluster.Json("NetworkPolicy/prometheus", "spec/egress/3"));
        Assert.Equal("""[{"from":[{"podSelector":{"matchLabels":{"component":"prometheus"}}}],"ports":[{"protocol":"TCP","port":9093}]}]""", cluster.Json("NetworkPolicy/alertmanager", "spec/ingress"));
    }

    [Fact]
    public void An_account_with_rules_reaches_the_API_server()
    {
        var cluster = new Cluster(Stack with { Apps = [Shop with { DependsOn = [], ServiceAccount = new() { Name = "shop", Rules = [new() { Resources = ["pods"], Verbs = ["get"] }] } }] });

        Assert.Equal("""{"ports":[{"protocol":"TCP","port":443},{"protocol":"TCP","port":6443}]}""", cluster.Json("NetworkPolicy/shop", "spec/egress/1"));
    }

    [Fact]
    public void An_issuer_may_ask_by_HTTP()
    {
        Site site = new() { Host = "shop.example", Certificate = new() { Name = "shop-tls", Issuer = "letsencrypt" }, Routes = [new() { To = Shop }] };
        var cluster = new Cluster(Stack with { Gateways = [new() { Name = "front", Controller = GatewayController.IngressNginx, Sites = [site] }] });

        Assert.Equal(
            """{"podSelector":{"matchLabels":{"acme.cert-manager.io/http01-solver":"true"}},"policyTypes":["Ingress"],"ingress":[{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"ingress-nginx"}}}],"ports":[{"protocol":"TCP","port":8089}]}]}""",
            cluster.Json("NetworkPolicy/acme-http01-solver", "spec"));
    }

    [Fact]
    public void Only_a_gateway_of_the_cluster_lets_its_controller_in()
    {
        Gateway front = new() { Name = "front", Controller = GatewayController.IngressNginx, Sites = [new() { Host = "shop.example", Routes = [new() { To = Shop }] }] };

        var served = new Cluster(Stack with { Gateways = [front] });
        Assert.Equal(
            """[{"from":[{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"ingress-nginx"}}}],"ports":[{"protocol":"TCP","port":8080}]}]""",
            served.Json("NetworkPolicy/shop", "spec/ingress"));
        var other = new Cluster(Stack with { Gateways = [front with { Controller = GatewayController.Nginx }] });
        Assert.Equal("[]", other.Json("NetworkPolicy/shop", "spec/ingress"));
    }

    [Fact]
    public void A_dependency_on_a_port_that_is_not_there_opens_nothing()
    {
        var problem = Assert.Throws<RenderException>(() => new Cluster(Stack with { Apps = [Shop with { DependsOn = [new() { On = Postgres, Port = "admin" }] }] }));

        Assert.Equal("Workload 'postgres' has no port 'admin'; declare it in its Ports.", problem.Problems[0].Message);
    }

    [Fact]
    public void A_headless_Service_has_no_address_of_its_own() =>
        Assert.Equal("\"None\"", Cluster.Of(Prometheus with { Headless = true }).Json("Service/prometheus", "spec/clusterIP"));
}

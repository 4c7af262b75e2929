using ManifestKit.CertManager.V1;
using ManifestKit.GatewayApi.V1;
using ManifestKit.Languages.Yaml;
using ManifestKit.PrometheusOperator.V1;

namespace ManifestKit.Documents.Tests.Generated;

public sealed class CustomResourceTests
{
    [Fact]
    public void A_custom_resource_writes_itself_like_a_Kubernetes_object() => Assert.Equal(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          name: shop
        spec:
          parentRefs:
          - name: public
          hostnames:
          - shop.example
          rules:
          - matches:
            - path:
                type: PathPrefix
                value: /
            backendRefs:
            - name: shop
              port: 80

        """,
        Route(80).ToYaml());

    [Fact]
    public void What_the_definition_limits_is_checked()
    {
        Assert.Empty(Check(Route(80)));
        var problem = Assert.Single(Check(Route(99_999)));
        Assert.Contains("/spec/rules/0/backendRefs/0/port", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_of_the_definition_is_checked()
    {
        var route = Route(80);
        route.Spec.Rules![0].Timeouts = new() { Request = "ten seconds" };
        Assert.Contains("/spec/rules/0/timeouts/request", Assert.Single(Check(route)), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_numbers_of_a_closed_set_are_accepted()
    {
        var route = Route(80);
        route.Spec.Rules![0].Filters = [new() { Type = HTTPRouteFilterType.RequestRedirect, RequestRedirect = new() { StatusCode = 418 } }];
        Assert.Contains("statusCode", Assert.Single(Check(route)), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_definitions_are_known_and_say_so()
    {
        Assert.True(SchemaFacts.OfKind("cert-manager.io/v1", "Certificate")?.IsCustom);
        Assert.True(SchemaFacts.OfKind("bitnami.com/v1alpha1", "SealedSecret")?.IsNamespaced);
        Assert.False(SchemaFacts.OfKind("cert-manager.io/v1", "ClusterIssuer")?.IsNamespaced);
        Assert.False(SchemaFacts.OfKind("apps/v1", "Deployment")?.IsCustom);
    }

    [Fact]
    public void What_repeats_a_type_of_Kubernetes_is_that_type()
    {
        var monitor = new ServiceMonitor
        {
            Metadata = new() { Name = "shop" },
            Spec = new()
            {
                Selector = new() { MatchLabels = new Dictionary<string, string> { ["component"] = "shop" } },
                Endpoints = [new() { Port = "metrics", BearerTokenSecret = new() { Name = "token", Key = "value" } }],
            },
        };
        Assert.IsType<Kubernetes.Meta.V1.LabelSelector>(monitor.Spec.Selector);
        Assert.IsType<Kubernetes.Core.V1.SecretKeySelector>(monitor.Spec.Endpoints[0].BearerTokenSecret);
        Assert.Empty(Check(monitor));
    }

    [Fact]
    public void A_cluster_wide_kind_shares_the_classes_of_its_twin()
    {
        IssuerSpec spec = new() { SelfSigned = new() };
        Assert.Equal(new Issuer { Spec = spec }.Spec.ToYaml(), new ClusterIssuer { Spec = spec }.Spec.ToYaml());
    }

    [Fact]
    public void Merge_keys_are_those_of_the_API_server_and_no_patch_strategy_is_made_up()
    {
        var listeners = SchemaFacts.OfKind("gateway.networking.k8s.io/v1", "Gateway")!.Field("spec")!.Type!.Field("listeners")!;
        Assert.Equal("map", listeners.ListType);
        Assert.Equal(["name"], listeners.ListMapKeys);
        Assert.Null(listeners.PatchMergeKey);
        Assert.Empty(listeners.PatchStrategies);
    }

    private static HTTPRoute Route(int port) => new()
    {
        Metadata = new() { Name = "shop" },
        Spec = new()
        {
            ParentRefs = [new() { Name = "public" }],
            Hostnames = ["shop.example"],
            Rules =
            [
                new()
                {
                    Matches = [new() { Path = new() { Type = PathMatchType.PathPrefix, Value = "/" } }],
                    BackendRefs = [new() { Name = "shop", Port = port }],
                },
            ],
        },
    };

    private static IEnumerable<string> Check(IDocument document) =>
        DocumentSchema.Of(SchemaFacts.OfClass(document.GetType())!).Validate(YamlReader.Parse(document.ToYaml()).Value).Select(violation => violation.InstancePath + ": " + violation.Message);
}

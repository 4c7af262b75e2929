namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>Where pods are placed, and which give way.</summary>
public sealed class SchedulingTests
{
    private static readonly PodPriority High = new() { Name = "shop-high", Value = 1000, Description = "What earns money." };

    private static readonly App Shop = new() { Name = "shop", Image = "ghcr.io/acme/shop:1.0.0", Priority = High };

    [Fact]
    public void A_priority_class_is_rendered_once_for_all_that_use_it()
    {
        var cluster = Cluster.Of(Shop, Shop with { Name = "search" });

        Assert.Equal(["shop-high"], cluster.OfKind("PriorityClass"));
        Assert.Equal("1000", cluster.Json("PriorityClass/shop-high", "value"));
        Assert.Equal("\"shop-high\"", cluster.Json("Deployment/search", "spec/template/spec/priorityClassName"));
    }

    [Fact]
    public void A_class_that_the_cluster_has_is_only_named()
    {
        var cluster = Cluster.Of(Shop with { Priority = new() { Name = "system-cluster-critical" } });

        Assert.Empty(cluster.OfKind("PriorityClass"));
        Assert.Equal("\"system-cluster-critical\"", cluster.Json("Deployment/shop", "spec/template/spec/priorityClassName"));
    }

    [Fact]
    public void One_class_with_two_values_is_refused() => Assert.Equal(
        "Priority class 'shop-high' is declared twice and differently; declare it once and use it for all.",
        Assert.Throws<RenderException>(() => Cluster.Of(Shop, Shop with { Name = "search", Priority = High with { Value = 2000 } })).Message);

    [Fact]
    public void Pods_are_spread_over_zones_and_kept_from_sharing_a_node()
    {
        var cluster = Cluster.Of(Shop with { Placement = new() { Spread = Spread.Required }, TopologySpread = [new() { MaxSkew = 2 }] });

        Assert.Equal(
            """[{"labelSelector":{"matchLabels":{"component":"shop"}},"maxSkew":2,"topologyKey":"topology.kubernetes.io/zone","whenUnsatisfiable":"ScheduleAnyway"}]""",
            cluster.Json("Deployment/shop", "spec/template/spec/topologySpreadConstraints"));
        Assert.Equal(
            """[{"topologyKey":"kubernetes.io/hostname","labelSelector":{"matchLabels":{"component":"shop"}}}]""",
            cluster.Json("Deployment/shop", "spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution"));
    }

    [Fact]
    public void Each_side_of_a_release_is_spread_by_itself()
    {
        var cluster = Cluster.Of(Shop with { TopologySpread = [new()], Release = new BlueGreen { Active = ReleaseColor.Blue } });

        Assert.Equal(
            """{"component":"shop","color":"green"}""",
            cluster.Json("Deployment/shop-green", "spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels"));
    }
}

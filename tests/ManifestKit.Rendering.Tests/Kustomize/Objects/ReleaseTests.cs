using System.Text;

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>Two Deployments side by side, and what leads to which.</summary>
public sealed class ReleaseTests
{
    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Ports = [new() { Number = 8080 }],
        Replicas = 4,
    };

    [Fact]
    public void A_switch_of_colours_changes_one_line_of_the_Service()
    {
        var blue = Text(Shop with { Release = new BlueGreen { Active = ReleaseColor.Blue } }, "shop/service.yaml");
        var green = Text(Shop with { Release = new BlueGreen { Active = ReleaseColor.Green } }, "shop/service.yaml");

        Assert.Equal([("    color: blue", "    color: green")], blue.Zip(green).Where(lines => lines.First != lines.Second));
        Assert.Equal(blue.Length, green.Length);
    }

    [Fact]
    public void The_Service_leads_to_stable_and_canary_by_the_number_of_their_pods()
    {
        var cluster = Cluster.Of(Shop with { Release = new Canary { Candidate = "ghcr.io/acme/shop:2.0.0" } });

        Assert.Equal("""{"component":"shop"}""", cluster.Json("Service/shop", "spec/selector"));
        Assert.Equal("""{"component":"shop","track":"canary"}""", cluster.Json("Service/shop-canary", "spec/selector"));
        Assert.Equal("4", cluster.Json("Deployment/shop-stable", "spec/replicas"));
        Assert.Equal("1", cluster.Json("Deployment/shop-canary", "spec/replicas"));
        Assert.Equal("\"ghcr.io/acme/shop:1.0.0\"", cluster.Json("Deployment/shop-stable", "spec/template/spec/containers/shop/image"));
        Assert.Equal("\"ghcr.io/acme/shop:2.0.0\"", cluster.Json("Deployment/shop-canary", "spec/template/spec/containers/shop/image"));
    }

    [Fact]
    public void A_trial_changes_nothing_of_what_is_stable()
    {
        var before = Cluster.Of(Shop with { Release = new Canary() });
        var during = Cluster.Of(Shop with { Release = new Canary { Candidate = "ghcr.io/acme/shop:2.0.0" } });

        Assert.Equal(["Deployment/shop-canary", "Service/shop-canary"], during.Names.Except(before.Names).Order(StringComparer.Ordinal));
        Assert.All(before.Names, name => Assert.Equal(before[name].ToJsonString(), during[name].ToJsonString()));
    }

    [Fact]
    public void The_autoscaler_follows_what_is_stable()
    {
        var cluster = Cluster.Of(Shop with { Replicas = 1, Scaling = new() { Min = 2, Max = 8, CpuPercent = 70 }, Release = new Canary { Candidate = "ghcr.io/acme/shop:2.0.0" } });

        Assert.Equal("\"shop-stable\"", cluster.Json("HorizontalPodAutoscaler/shop", "spec/scaleTargetRef/name"));
        Assert.Equal("null", cluster.Json("Deployment/shop-stable", "spec/replicas"));
    }

    [Fact]
    public void A_release_keeps_selectors_as_they_are()
    {
        var old = Cluster.Of(Shop);
        var released = Cluster.Of(Shop with { Image = "ghcr.io/acme/shop:2.0.0", Labels = new() { ["version"] = "2", ["component"] = "something else" } });

        Assert.Equal(old.Json("Deployment/shop", "spec/selector"), released.Json("Deployment/shop", "spec/selector"));
        Assert.Equal("\"shop\"", released.Json("Deployment/shop", "spec/template/metadata/labels/component"));
    }

    private static string[] Text(App app, string path) =>
        Encoding.UTF8.GetString(StackRenderer.Render(Cluster.Stack(app)).Single(file => file.Path == "kubernetes/base/" + path).Content.Span).Split('\n');
}

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>Names that are made of others stay within what each kind can have, and never meet.</summary>
public sealed class NameTests
{
    private static readonly string Longest = new('s', 63);

    private static readonly App Shop = new() { Name = "shop", Image = "ghcr.io/acme/shop:1.0.0", Ports = [new() { Number = 8080 }] };

    [Fact]
    public void A_name_that_would_be_too_long_is_shortened_in_one_way_only()
    {
        var app = Shop with { Name = Longest, Release = new BlueGreen { Active = ReleaseColor.Blue } };
        var preview = Assert.Single(Cluster.Of(app).OfKind("Service"), name => name != Longest);

        Assert.Equal(63, preview.Length);
        Assert.Equal(preview, Assert.Single(Cluster.Of(app).OfKind("Service"), name => name != Longest));
        Assert.StartsWith("ssss", preview, StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_that_would_be_too_long_is_shortened()
    {
        var scope = new EnvironmentScope(new() { Name = new('e', 40), Platform = Platform.Kubernetes }, Cluster.Stack() with { Name = new('s', 40) });

        Assert.Equal(63, scope.Namespace.Length);
    }

    [Fact]
    public void Two_workloads_whose_objects_would_meet_are_refused_at_the_second()
    {
        var second = new App { Name = "shop-green", Image = "ghcr.io/acme/other:1.0.0" };
        var problem = Assert.Throws<RenderException>(() => Cluster.Of(Shop with { Release = new BlueGreen { Active = ReleaseColor.Blue } }, second));

        Assert.StartsWith("Deployment 'shop-green' is rendered twice: another declaration (NameTests.cs, line ", problem.Message, StringComparison.Ordinal);
        Assert.Same(second, problem.Origin);
    }

    [Fact]
    public void Workloads_may_share_an_account()
    {
        var account = new ServiceAccount { Name = "reader", Rules = [new() { Resources = ["pods"], Verbs = ["get"] }] };
        var cluster = Cluster.Of(Shop with { ServiceAccount = account }, Shop with { Name = "search", ServiceAccount = account });

        Assert.Equal(["reader"], cluster.OfKind("ServiceAccount"));
        Assert.Equal(["reader"], cluster.OfKind("Role"));
        Assert.Equal("\"reader\"", cluster.Json("Deployment/search", "spec/template/spec/serviceAccountName"));
    }
}

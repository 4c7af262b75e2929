using System.Text;
using System.Text.Json.Nodes;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>Traps of Kustomize into which other generators fell. Both witnesses agree on each, and the test looks at what it is about.</summary>
public sealed class PitfallTests
{
    [Fact]
    public void Rules_of_an_Ingress_are_replaced_as_declared()
    {
        var gateway = new Gateway
        {
            Name = "edge",
            Controller = GatewayController.IngressNginx,
            Sites = [Site("example.com"), Site("api.example.com")],
            Variations = new() { [Shop.Production] = g => g with { Sites = [.. g.Sites, Site("new.example.com")] } },
        };
        var hosts = Production(Shop.Of(Shop.App) with { Gateways = [gateway] }, "Ingress", "edge")["spec"]!["rules"]!.AsArray().Select(rule => (string)rule!["host"]!);
        Assert.Equal(["example.com", "api.example.com", "new.example.com"], hosts);

        static Site Site(string host) => new() { Host = host, Routes = [new() { To = Shop.App, Port = "http" }] };
    }

    [Fact]
    public void Arguments_are_replaced_as_declared() =>
        Assert.Equal(["--second"], Texts(Container(app => app with { Arguments = ["--second"] }), "args"));

    [Fact]
    public void Metrics_of_an_autoscaler_are_replaced_as_declared()
    {
        var app = Shop.App with
        {
            Scaling = new() { Min = 2, Max = 4, CpuPercent = 80, MemoryPercent = 70 },
            Variations = new() { [Shop.Production] = a => a with { Scaling = a.Scaling! with { CpuPercent = null } } },
        };
        var metric = Assert.Single(Production(Shop.Of(app), "HorizontalPodAutoscaler", "shop")["spec"]!["metrics"]!.AsArray());
        Assert.Equal("memory", (string)metric!["resource"]!["name"]!);
    }

    [Fact]
    public void Rules_of_a_role_are_replaced_as_declared()
    {
        var stack = Shop.With(app => app with { ServiceAccount = app.ServiceAccount! with { Rules = [.. app.ServiceAccount.Rules, new() { Resources = ["nodes"], Verbs = ["get"] }] } });
        Assert.Equal(2, Production(stack, "Role", "shop")["rules"]!.AsArray().Count);
    }

    [Fact]
    public void Capabilities_are_replaced_as_declared() => Assert.Equal(
        ["CHOWN"],
        Texts(Container(app => app with { Security = SecurityProfile.Hardened with { AddCapabilities = ["CHOWN"] } })["securityContext"]!["capabilities"]!, "add"));

    [Fact]
    public void Tolerations_are_replaced_as_declared()
    {
        var stack = Shop.Of(Shop.App with { Changes = [Tolerating("a", "b")], Variations = new() { [Shop.Production] = app => app with { Changes = [Tolerating("c")] } } });
        var tolerations = Production(stack, "Deployment", "shop")["spec"]!["template"]!["spec"]!["tolerations"]!.AsArray();
        Assert.Equal("c", (string)Assert.Single(tolerations)!["key"]!);

        static DocumentChange Tolerating(params IReadOnlyList<string> keys) => Change.Of<Deployment>(deployment =>
        {
            deployment.Spec!.Template.Spec!.Tolerations = [.. keys.Select(key => new Toleration { Key = key, Operator = TolerationOperator.Exists })];
            return deployment;
        });
    }

    [Fact]
    public void Variables_keep_their_order_so_that_references_are_expanded()
    {
        var variables = Container(app => app with { Environment = new() { ["HOST"] = "db", ["A"] = "1", ["B"] = "changed", ["TOKEN"] = "x", ["LAST"] = "y" } })["env"]!;
        Assert.Equal(["HOST", "A", "B", "TOKEN", "LAST"], variables.AsArray().Select(variable => (string)variable!["name"]!));
    }

    [Fact]
    public void A_value_that_becomes_a_reference_is_no_value_any_more()
    {
        var variable = Container(app => app with { Environment = new() { ["A"] = Shop.Credentials["token"], ["B"] = "2", ["TOKEN"] = "plain" } })["env"]!.AsArray();
        Assert.True(variable[0]!["value"] is null && variable[0]!["valueFrom"] is not null);
        Assert.True(variable[2]!["value"] is not null && variable[2]!["valueFrom"] is null);
    }

    [Fact]
    public void A_folder_that_becomes_a_ConfigMap_is_no_folder_any_more()
    {
        var volume = Volume("scratch", app => app with { Volumes = [app.Volumes[0], app.Volumes[1] with { Content = new ConfigFiles { Files = { ["a"] = "b\n" } } }] });
        Assert.True(volume["emptyDir"] is null && volume["configMap"] is not null);
    }

    [Fact]
    public void Two_names_of_one_port_survive_a_change_of_something_else()
    {
        var ports = PortsOf(new Port { Number = 8080 }, new Port { Name = "alias", Number = 8080 });
        Assert.Equal(["http", "alias"], ports.Select(port => (string)port!["name"]!));
    }

    [Fact]
    public void Two_protocols_of_one_port_survive_a_change_of_one_of_them()
    {
        Port tcp = new() { Name = "dns-tcp", Number = 5300 };
        Port udp = new() { Name = "dns", Number = 5300, Protocol = TransportProtocol.Udp };
        var app = Shop.App with
        {
            Ports = [tcp, udp],
            Liveness = null,
            Readiness = null,
            Variations = new() { [Shop.Production] = a => a with { Ports = [tcp with { Name = "renamed" }, udp] } },
        };
        var ports = Production(Shop.Of(app), "Deployment", "shop")["spec"]!["template"]!["spec"]!["containers"]![0]!["ports"]!.AsArray();
        Assert.Equal(["renamed/TCP", "dns/UDP"], ports.Select(port => $"{port!["name"]}/{port["protocol"]}"));
    }

    [Fact]
    public void A_container_of_another_name_takes_the_place_of_the_first()
    {
        var containers = Production(Shop.With(app => app with { ObjectNames = new() { Container = "main" } }), "Deployment", "shop")["spec"]!["template"]!["spec"]!["containers"]!.AsArray();
        Assert.Equal("main", (string)Assert.Single(containers)!["name"]!);
    }

    [Fact]
    public void A_patch_that_selects_nothing_is_found()
    {
        var files = StackRenderer.Render(Shop.With(app => app with { Volumes = [app.Volumes[0]] }));
        var original = files.Single(file => file.Path == "kubernetes/overlays/production/kustomization.yaml");
        var text = Encoding.UTF8.GetString(original.Content.Span).Replace("    name: shop\n", "    name: ship\n", StringComparison.Ordinal);
        var problem = Assert.Single(OutputCheck.Run([.. files.Select(file => file == original ? file with { Content = Encoding.UTF8.GetBytes(text) } : file)]));
        Assert.EndsWith("there is no Deployment 'ship' to be patched.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_only_some_workloads_change_is_no_field()
    {
        var other = new App { Name = "other", Image = Shop.App.Image };
        var stack = Shop.Of(Shop.App with { Variations = new() { [Shop.Production] = app => app with { Image = "ghcr.io/acme/shop:2.0.0" } } }, other);
        Assert.Equal("ghcr.io/acme/shop:2.0.0", ImageOf("shop"));
        Assert.Equal("ghcr.io/acme/shop:1.0.0", ImageOf("other"));

        string ImageOf(string name) => (string)Production(stack, "Deployment", name)["spec"]!["template"]!["spec"]!["containers"]![0]!["image"]!;
    }

    [Fact]
    public void Labels_do_not_reach_selectors()
    {
        var stack = Shop.With(app => app with { Labels = new() { ["team"] = "payments" } }) with { Labels = new() { ["cost"] = "42" } };
        var deployment = Production(stack, "Deployment", "shop")["spec"]!;
        Assert.Equal("payments", (string)deployment["template"]!["metadata"]!["labels"]!["team"]!);
        Assert.Equal("""{"component":"shop"}""", deployment["selector"]!["matchLabels"]!.ToJsonString());
        Assert.Equal("""{"component":"shop"}""", Production(stack, "Service", "shop")["spec"]!["selector"]!.ToJsonString());
    }

    [Fact]
    public void A_selector_that_an_environment_changes_is_found()
    {
        var change = Change.Of<Deployment>(deployment =>
        {
            deployment.Spec!.Selector.MatchLabels!["tier"] = "web";
            return deployment;
        });
        var app = Shop.App with { Variations = new() { [Shop.Production] = a => a with { Changes = [change] } } };

        var problem = Assert.Single(OutputCheck.Run(StackRenderer.Render(Shop.Of(app))));

        Assert.Equal((OutputProblem.ChangedSelector, "production"), (problem.Id, problem.Environment));
        Assert.Equal(
            "kubernetes/overlays/production gives Deployment 'shop' the selector \"web\" at /matchLabels/tier, where the declaration without variations has nothing; Kubernetes never changes a selector, so leave it as it is.",
            problem.Message);
    }

    [Theory]
    [InlineData("on")]
    [InlineData("n")]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("null")]
    [InlineData("2026-01-01")]
    public void A_label_keeps_a_key_that_YAML_takes_for_something_else(string key)
    {
        var stack = Shop.With(app => app with { Labels = new() { [key] = "yes" } });
        Assert.Equal("yes", (string)Production(stack, "Deployment", "shop")["spec"]!["template"]!["metadata"]!["labels"]![key]!);
    }

    [Theory]
    [InlineData("on", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1", true)]
    [InlineData("0x1", true)]
    [InlineData("1e3", true)]
    [InlineData("08", true)]
    [InlineData("true", true)]
    [InlineData("null", true)]
    [InlineData("2026-01-01", true)]
    public void A_file_whose_name_would_crash_Kustomize_is_refused(string name, bool isRefused)
    {
        var stack = Shop.With(app => app with { Volumes = [new() { Name = "config", MountPath = "/etc/shop", Content = new ConfigFiles { Files = { [name] = "x\n" } } }] });
        if (isRefused)
            Assert.Contains($"'{name}'", Assert.Throws<RenderException>(() => StackRenderer.Render(stack)).Message, StringComparison.Ordinal);
        else
            KubectlWitness.AssertProven(stack);
    }

    [Fact]
    public void An_autoscaler_follows_what_it_scales()
    {
        var app = Shop.App with
        {
            Release = new BlueGreen { Active = ReleaseColor.Blue },
            Scaling = new() { Min = 2, Max = 4, CpuPercent = 80 },
            Variations = new() { [Shop.Production] = a => a with { Release = new BlueGreen { Active = ReleaseColor.Green } } },
        };
        Assert.Equal("shop-green", (string)Production(Shop.Of(app), "HorizontalPodAutoscaler", "shop")["spec"]!["scaleTargetRef"]!["name"]!);
    }

    [Fact]
    public void Quotes_spaces_and_line_ends_of_a_file_are_kept()
    {
        const string content = "Q=\"quoted\"\r\ntrailing \t\n\n";
        var stack = Shop.With(app => app with { Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = content } } }] });
        Assert.Equal(content, (string)Objects(stack).Single(found => (string)found["kind"]! == "ConfigMap")["data"]!["shop.conf"]!);
    }

    [Fact]
    public void Another_content_is_another_name_so_that_pods_start_again()
    {
        var stack = Shop.With(app => app with { Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }] });
        var (staging, production) = (NameIn("staging"), NameIn("production"));
        Assert.NotEqual(staging, production);
        Assert.Equal(production, (string)Volume("config", app => stack.For(Shop.Production).Apps[0])["configMap"]!["name"]!);

        string NameIn(string environment) => (string)KubectlWitness.Built(StackRenderer.Render(stack), environment).Single(found => (string)found["kind"]! == "ConfigMap")["metadata"]!["name"]!;
    }

    [Fact]
    public void An_empty_selector_stays_everything() =>
        Assert.Equal("{}", Production(Shop.With(app => app with { Replicas = 2 }), "NetworkPolicy", "default-deny")["spec"]!["podSelector"]!.ToJsonString());

    [Fact]
    public void What_lives_in_no_namespace_gets_none()
    {
        var stack = Shop.With(app => app with { ServiceAccount = app.ServiceAccount! with { ClusterWide = true } });
        Assert.Null(Production(stack, "ClusterRole", "shop-stack-shop")["metadata"]!["namespace"]);
        Assert.Equal("shop-stack-production", (string)Production(stack, "ClusterRoleBinding", "shop-stack-shop")["subjects"]![0]!["namespace"]!);
    }

    private static JsonNode Container(Func<App, App> change) => Production(Shop.With(change), "Deployment", "shop")["spec"]!["template"]!["spec"]!["containers"]![0]!;

    private static JsonNode Volume(string name, Func<App, App> change) =>
        Production(Shop.With(change), "Deployment", "shop")["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Single(volume => (string)volume!["name"]! == name)!;

    private static JsonArray PortsOf(params IReadOnlyList<Port> ports)
    {
        var app = Shop.App with { Ports = ports, Variations = new() { [Shop.Production] = a => a with { Environment = new() { ["A"] = "2" } } } };
        return Production(Shop.Of(app), "Deployment", "shop")["spec"]!["template"]!["spec"]!["containers"]![0]!["ports"]!.AsArray();
    }

    private static IEnumerable<string> Texts(JsonNode parent, string key) => parent[key]!.AsArray().Select(item => (string)item!);

    private static JsonNode Production(Stack stack, string kind, string name) =>
        Objects(stack).Single(found => (string)found["kind"]! == kind && (string)found["metadata"]!["name"]! == name);

    private static IReadOnlyList<JsonNode> Objects(Stack stack)
    {
        KubectlWitness.AssertProven(stack);
        return KubectlWitness.Built(StackRenderer.Render(stack), "production");
    }
}

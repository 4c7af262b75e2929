using System.Text;
using ManifestKit.Rendering;
using ManifestKit.Rules;

namespace ManifestKit.Tests.Gate;

public sealed class OutputGateTests
{
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    [Fact]
    public void What_fits_is_not_found()
    {
        var findings = Findings(Shop(new() { Host = "shop.example", Routes = [] }, "up == 0"));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_nginx_would_reject_is_found_at_the_site()
    {
        Site site = new() { Host = "shop.example", Routes = [], MaxBodySize = "10 MB" };
        var finding = Assert.Single(Findings(Shop(site, "up == 0")));
        Assert.Equal(("MK9200", RuleSeverity.Error), (finding.Id, finding.Severity));
        Assert.Equal((site.Source.File, site.Source.Line), (finding.File, finding.Line));

        // A deterministic build names sources by a path that no machine has: there the column is unknown.
        Assert.Equal(File.Exists(finding.File), finding.Column > 1);
        Assert.StartsWith("output/shop/nginx/production/conf.d/shop.example.conf, line ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("would be rejected by nginx 1.28.0: server > client_max_body_size: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_that_is_not_PromQL_is_found_at_its_group()
    {
        var stack = Shop(new() { Host = "shop.example", Routes = [] }, "rate(up[5m)");
        var finding = Assert.Single(Findings(stack));
        Assert.Equal(stack.Alerts[0].Source.Line, finding.Line);
        Assert.Contains("rules/api.yml, line ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("has an expression that is not PromQL, of 'ApiDown': ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_does_not_fit_its_schema_is_found_with_its_path()
    {
        var stack = Shop(new() { Host = "shop.example", Routes = [] }, "up == 0");
        var original = StackRenderer.Render(stack).Single(file => file.Path == "compose/compose.yaml");
        var text = Encoding.UTF8.GetString(original.Content.Span);
        var mutated = original with { Content = Encoding.UTF8.GetBytes(text + "servces: {}\n") };

        var finding = Assert.Single(OutputGate.Check("shop", [mutated]));

        Assert.Equal(stack.Source.Line, finding.Line);
        Assert.Equal(
            $"output/shop/compose/compose.yaml, line {text.Count(c => c == '\n') + 1}, does not fit the schema of ComposeFile: /servces: The field 'servces' is unknown here. Did you mean 'services'?",
            finding.Message);
    }

    [Fact]
    public void A_text_that_is_not_YAML_is_found()
    {
        var original = StackRenderer.Render(Shop(new() { Host = "shop.example", Routes = [] }, "up == 0")).Single(file => file.Path == "compose/compose.yaml");
        var finding = Assert.Single(OutputGate.Check("shop", [original with { Content = "name: [\n"u8.ToArray() }]));
        Assert.Contains("compose/compose.yaml, line 2, is not YAML: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_custom_resource_that_does_not_fit_its_definition_is_found()
    {
        Secret secret = new() { Name = "database", Keys = ["url"], Store = new ExternalSecretStore { Name = "vault" } };
        Stack stack = new()
        {
            Name = "shop",
            Environments = [new() { Name = "production", Platform = Platform.Kubernetes }],
            Secrets = [secret],
            Apps = [new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Environment = { ["DATABASE_URL"] = secret["url"] } }],
        };
        var original = StackRenderer.Render(stack).Single(file => Encoding.UTF8.GetString(file.Content.Span).Contains("kind: ExternalSecret", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(original.Content.Span);
        var mutated = original with { Content = Encoding.UTF8.GetBytes(text.Replace("refreshInterval:", "refreshIntervall:", StringComparison.Ordinal)) };

        var finding = Assert.Single(OutputGate.Check("shop", [mutated]));

        Assert.Equal(secret.Source.Line, finding.Line);
        Assert.Contains("does not fit the schema of ExternalSecret: /spec/refreshIntervall: ", finding.Message, StringComparison.Ordinal);
    }

    private static Stack Shop(Site site, string expression) => new()
    {
        Name = "shop",
        Environments = [Production],
        Gateways = [new() { Name = "web", Controller = GatewayController.Nginx, Sites = [site] }],
        Prometheus = new(),
        Alerts =
        [
            new() { Name = "api", Rules = [new() { Name = "ApiDown", Expression = expression, For = 1.Minutes, Summary = "The API is down." }] },
        ],
    };

    private static IReadOnlyList<StackFinding> Findings(Stack stack) => OutputGate.Check(stack.Name, StackRenderer.Render(stack));
}

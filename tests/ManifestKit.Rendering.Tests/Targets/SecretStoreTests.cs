using System.Text;

namespace ManifestKit.Rendering.Tests.Targets;

/// <summary>One secret, read from a file on a developer's machine and from an external store in production.</summary>
public sealed class SecretStoreTests
{
    private static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly Secret Varied = new()
    {
        Name = "database",
        Keys = ["password"],
        Store = new ExternalSecretStore { Name = "vault" },
        Variations = { [Local] = secret => secret with { Store = new FileStore { Folder = "../../secrets" } } },
    };

    [Fact]
    public void Each_environment_reads_the_store_of_its_variation()
    {
        var files = Render(Varied);

        // One Compose environment: the base says all that it has.
        Assert.Contains(
            """
            secrets:
              database:
                file: ../../secrets/password

            """,
            files["compose/compose.yaml"],
            StringComparison.Ordinal);
        Assert.Contains("key: database/production\n", files["kubernetes/overlays/production/database/externalsecret.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_names_the_variable_of_a_variation()
    {
        Variable variable = new() { Name = "DATABASE_PASSWORD", Example = "change-me" };
        var secret = Varied with { Variations = new() { [Local] = secret => secret with { Store = new VariableStore { Variables = { ["password"] = variable } } } } };
        Assert.Contains("\nDATABASE_PASSWORD=change-me\n", Render(secret)["compose/local.env.example"], StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_cannot_read_a_store_of_a_cluster() => Refused(
        Varied with { Variations = new() },
        "local",
        "Secret 'database' lives in a store that Compose cannot read; give it a VariableStore or a FileStore, or a variation with one.");

    [Fact]
    public void Kubernetes_cannot_read_what_is_on_a_host() => Refused(
        Varied with { Store = new FileStore { Folder = "secrets" } },
        "production",
        "Secret 'database' lives on a host, where Kubernetes cannot read it; give it an ExternalSecretStore, a SealedSecretStore or an ExistingSecret, or a variation with one.");

    [Fact]
    public void A_key_without_a_variable() => Refused(
        Varied with { Variations = new() { [Local] = secret => secret with { Store = new VariableStore() } } },
        "local",
        "Secret 'database' has no variable for its key 'password'; add it to Variables.");

    [Fact]
    public void What_no_workload_uses_may_live_anywhere()
    {
        var stack = StackOf(Varied with { Store = new FileStore { Folder = "secrets" } });
        Assert.NotEmpty(StackRenderer.Render(stack with { Apps = [stack.Apps[0] with { SecretFiles = [] }] }));
    }

    private static void Refused(Secret secret, string environment, string message)
    {
        var problem = Assert.Single(Assert.Throws<RenderException>(() => StackRenderer.Render(StackOf(secret))).Problems);
        Assert.Equal((message, environment, secret.Source), (problem.Message, problem.Environment, problem.Origin.Source));
    }

    private static Dictionary<string, string> Render(Secret secret) =>
        StackRenderer.Render(StackOf(secret)).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

    private static Stack StackOf(Secret secret) => new()
    {
        Name = "shop",
        Environments = [Local, Production],
        Secrets = [secret],
        Apps = [new() { Name = "api", Image = "ghcr.io/shop/api:1.4.2", SecretFiles = [new() { Key = secret["password"] }] }],
    };
}

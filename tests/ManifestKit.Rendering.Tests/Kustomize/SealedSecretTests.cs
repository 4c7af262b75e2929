using System.Text;

namespace ManifestKit.Rendering.Tests.Kustomize;

public sealed class SealedSecretTests
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    // The form of a sealed value: the length of a 4096-bit key, the encrypted session key, and the rest.
    private static readonly string Sealed = Convert.ToBase64String([2, 0, .. Enumerable.Repeat((byte)7, 600)]);

    [Fact]
    public void A_sealed_value_is_rendered_for_its_environment()
    {
        var file = Render(Store(SealingScope.Strict))["kubernetes/overlays/production/credentials/sealedsecret.yaml"];
        Assert.Equal(
            $"""
            apiVersion: bitnami.com/v1alpha1
            kind: SealedSecret
            metadata:
              name: credentials
              labels:
                app.kubernetes.io/name: credentials
                app.kubernetes.io/part-of: shop
                app.kubernetes.io/managed-by: manifestkit
            spec:
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: credentials
                    app.kubernetes.io/part-of: shop
                    app.kubernetes.io/managed-by: manifestkit
              encryptedData:
                password: {Sealed}

            """,
            file[(file.IndexOf('\n') + 1)..]);
    }

    [Fact]
    public void Its_scope_is_said_on_the_object_and_on_the_Secret()
    {
        var file = Render(Store(SealingScope.NamespaceWide))["kubernetes/overlays/staging/credentials/sealedsecret.yaml"];
        Assert.Equal(3, file.Split("sealedsecrets.bitnami.com/namespace-wide: \"true\"").Length);
    }

    [Fact]
    public void What_is_not_sealed_is_an_error_that_does_not_show_it()
    {
        var error = Fails(new() { Values = Values("Sup3rSecret") });
        Assert.Contains("The value of 'password' of secret 'credentials' for environment 'staging' is not sealed", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Sup3r", error.Message, StringComparison.Ordinal);
        Assert.Contains("is not sealed", Fails(new() { Values = Values(Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('x', 300)))) }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_needs_a_value_in_every_environment_and_no_other_one()
    {
        Assert.Contains(
            "no sealed value of 'password' for environment 'staging'; seal it with 'kubeseal --raw --name credentials --namespace shop-staging'",
            Fails(new() { Values = new Dictionary<DeploymentEnvironment, NameMap<string>> { [Production] = new() { ["password"] = Sealed } } }).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "a sealed value of 'token'",
            Fails(new() { Values = new Dictionary<DeploymentEnvironment, NameMap<string>> { [Staging] = new() { ["password"] = Sealed, ["token"] = Sealed } } }).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_for_several_namespaces_is_sealed_for_the_cluster()
    {
        var error = Fails(Store(SealingScope.Strict), "monitoring");
        Assert.Contains("is used in 'shop-staging' and 'monitoring'", error.Message, StringComparison.Ordinal);
        var files = Render(Store(SealingScope.ClusterWide), "monitoring");
        Assert.Contains("namespace: monitoring", files["kubernetes/overlays/production/credentials-monitoring/sealedsecret-credentials.yaml"], StringComparison.Ordinal);
    }

    private static SealedSecretStore Store(SealingScope scope) => new() { Values = Values(Sealed), Scope = scope };

    private static Dictionary<DeploymentEnvironment, NameMap<string>> Values(string value) => new()
    {
        [Staging] = new() { ["password"] = value },
        [Production] = new() { ["password"] = value },
    };

    private static RenderException Fails(SealedSecretStore store, string? other = null) => Assert.Throws<RenderException>(() => Render(store, other));

    private static Dictionary<string, string> Render(SealedSecretStore store, string? other = null)
    {
        Secret credentials = new() { Name = "credentials", Keys = ["password"], Store = store };
        App api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Environment = { ["PASSWORD"] = credentials["password"] } };
        var files = StackRenderer.Render(new()
        {
            Name = "shop",
            Environments = [Staging, Production],
            Apps = other is null ? [api] : [api, api with { Name = "exporter", Namespace = other }],
            Secrets = [credentials],
        });
        Assert.Empty(OutputCheck.Run(files));
        return files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
    }
}

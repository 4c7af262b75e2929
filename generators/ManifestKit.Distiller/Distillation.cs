using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Turns the published schemas into facts files.</summary>
public static class Distillation
{
    private static readonly (string Name, Func<string, DistilledFormat> Read)[] s_formats =
    [
        ("kubernetes", KubernetesSchema.Read),
        ("compose", static folder => JsonSchema.Read(folder, "compose/compose-spec.json", "ComposeFile")),
        ("kustomize", static folder => JsonSchema.Read(folder, "kustomize/kustomization.json", "Kustomization")),
        ("prometheus", static folder => JsonSchema.Read(folder, "prometheus/prometheus.json", "PrometheusConfig")),
        ("prometheus-rules", static folder => JsonSchema.Read(folder, "prometheus/prometheus.rules.json", "RuleFile")),
        ("prometheus-rule-tests", static folder => JsonSchema.Read(folder, "prometheus/prometheus.rules.test.json", "RuleTestFile")),
        ("alertmanager", static folder => JsonSchema.Read(folder, "prometheus/prometheus-alertmanager.json", "AlertmanagerConfig")),
        ("grafana", GrafanaSchema.Read),
        ("grafana-provisioning", static _ => new DistilledFormat()),
        ("gateway-api", static folder => CustomResourceSchema.Read(folder, "gateway.networking.k8s.io")),
        ("cert-manager", static folder => CustomResourceSchema.Read(folder, "cert-manager.io")),
        ("external-secrets", static folder => CustomResourceSchema.Read(folder, "external-secrets.io")),
        ("sealed-secrets", static folder => CustomResourceSchema.Read(folder, "bitnami.com")),
        ("prometheus-operator", static folder => CustomResourceSchema.Read(folder, "monitoring.coreos.com")),
        ("flux", static folder => CustomResourceSchema.Read(folder, "kustomize.toolkit.fluxcd.io")),
    ];

    /// <summary>Kubernetes kinds that no manifest can hold, by full name of the type, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftOutKinds => KubernetesSchema.LeftOut;

    /// <summary>The full name of the type that a Kubernetes definition becomes.</summary>
    /// <param name="definition">The name of the definition, such as <c>io.k8s.api.apps.v1.Deployment</c>.</param>
    public static string KubernetesName(string definition) => KubernetesSchema.FullName(definition);

    /// <summary>Reads all schemas.</summary>
    /// <param name="folder">The folder with the published schemas.</param>
    /// <returns>The name and the text of each facts file.</returns>
    /// <exception cref="InvalidDataException">A schema or a supplement names something that is not there.</exception>
    public static IEnumerable<(string Name, string Text)> Run(string folder)
    {
        foreach (var (name, read) in s_formats)
        {
            var format = read(folder);
            Supplement.Apply(name, format);
            format.KeepReachable();
            yield return (name + ".facts", "# Distilled from the published schema; edit the supplement, not this file.\n" + FactsText.Of(format.ToFacts()));
        }
    }
}

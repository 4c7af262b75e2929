using Stacks.Tests.Facts;
using static Stacks.Tests.CheckIn.Objects;
using static Stacks.Tests.Facts.TreeClaim;

namespace Stacks.Tests.CheckIn;

/// <summary>Layout, namespaces, secrets and who may talk to whom.</summary>
internal static class EnvironmentFacts
{
    private static readonly string[] Resources =
    [
        "backend/deployment.yaml", "frontend/deployment.yaml", "mongodb/statefulset.yaml", "redis/deployment.yaml",
        "backend/service.yaml", "frontend/service.yaml", "mongodb/service.yaml", "redis/service.yaml",
        "checkin/ingress.yaml", "backend/horizontalpodautoscaler.yaml", "backend/poddisruptionbudget.yaml", "network/networkpolicy-default-deny.yaml",
    ];

    public static IReadOnlyList<InventoryFact> All => [.. Layout, .. Isolation];

    private static IReadOnlyList<InventoryFact> Layout =>
    [
        Base.Fact("001-KUS-001", "kind", "Kustomization"),

        // 001-D26, 001-D29: no Secret and no Namespace; both belong to an environment.
        new("001-KUS-002", "001-D29", [.. Resources.Select(file => Base.Claim($"resources[{file}]", file)), .. Namespaces]),
        Overlay("001-KUS-003", "staging"),
        Overlay("001-KUS-004", "production"),
        Readme.Fact("001-KUS-005", "Environments[Environment=staging]/Command", "`kubectl apply -k kubernetes/overlays/staging`"),
        Readme.Fact("001-KUS-006", "Environments[Environment=production, prod]/Command", "`kubectl apply -k kubernetes/overlays/production`"),
        new(
            "001-KUS-007",
            "001-D30",
            [Staging.Claim("[Deployment/backend]/metadata/namespace", "checkin-staging"), Backend.Claim("metadata/namespace", "checkin-production")]),
        new("001-KUS-008", "001-D30", [Scraped("staging"), Scraped("production")]),
        new(
            "001-KUS-009",
            null,
            [
                Staging.Claim("[Namespace/checkin-staging]/metadata/annotations[manifestkit/purpose]", "tests before a release, apart from production"),
                Production.Claim("[NetworkPolicy/default-deny]/metadata/namespace", "checkin-production"),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> Isolation =>
    [
        new(
            "001-KUS-050",
            "001-D26",
            [
                Production.Claim("[Secret/backend-secrets]", Absent),
                Production.Claim("[ExternalSecret/backend-secrets]/spec/secretStoreRef/name", "vault"),
                BackendContainer.Claim("env[name=JWT_SECRET]/valueFrom/secretKeyRef", new { name = "backend-secrets", key = "jwt-secret" }),
                BackendContainer.Claim("env[name=MONGODB_URI]/valueFrom/secretKeyRef", new { name = "mongodb-credentials", key = "uri" }),
            ]),
        Production.Fact("001-KUS-068", "[NetworkPolicy/default-deny]/spec", new { podSelector = new { }, policyTypes = new[] { "Ingress", "Egress" } }, "001-D34"),
        new(
            "001-KUS-069",
            "001-D34",
            [
                Production.Claim("[NetworkPolicy/mongodb]/spec/ingress[0]/from[0]/podSelector/matchLabels/app", "backend"),
                Production.Claim("[NetworkPolicy/mongodb]/spec/ingress[0]/ports[0]/port", 27017),
                Production.Claim("[NetworkPolicy/redis]/spec/ingress[0]/from[0]/podSelector/matchLabels/app", "backend"),
                Production.Claim("[NetworkPolicy/frontend]/spec/policyTypes", new[] { "Ingress", "Egress" }),
            ]),
    ];

    private static IEnumerable<Claim> Namespaces =>
        ((string[])["staging", "production"]).Select(name => Kustomization(name).Claim($"resources[namespace/namespace-checkin-{name}.yaml]", $"namespace/namespace-checkin-{name}.yaml"));

    private static InventoryFact Overlay(string id, string name) => Kustomization(name).Fact(id, [("kind", "Kustomization"), ("resources[../../base]", "../../base")]);

    private static TreeSource Kustomization(string name) => TreeSource.Yaml($"check-in/kubernetes/overlays/{name}/kustomization.yaml");

    private static Claim Scraped(string name) =>
        TreeSource.Yaml($"check-in/prometheus/{name}/prometheus.yml").Claim("scrape_configs[job_name=backend-api]/kubernetes_sd_configs[0]/namespaces/names", new[] { $"checkin-{name}" });
}

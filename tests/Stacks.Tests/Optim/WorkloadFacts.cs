using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;
using static Stacks.Tests.Optim.Objects;

namespace Stacks.Tests.Optim;

/// <summary>Deployment, autoscaler, secret and the configuration of Redis.</summary>
internal static class WorkloadFacts
{
    private static readonly TreeSource Variable = Container.In("env[name=DATABASE_URL]");
    private static readonly TreeSource Cpu = Autoscaler.In("spec/metrics[0]");
    private static readonly TreeSource Memory = Autoscaler.In("spec/metrics[1]");
    private static readonly TreeSource RedisPod = Production.In("[Deployment/redis]/spec/template/spec");
    private static readonly TreeSource Generator = TreeSource.Yaml("optim/kubernetes/base/kustomization.yaml").In("configMapGenerator[name=redis-config]");

    public static IReadOnlyList<InventoryFact> All => [.. Application, .. Probes, .. Secret, .. Scaling, .. Redis];

    private static IReadOnlyList<InventoryFact> Application =>
    [
        Deployment.Fact("000-KUS-021", "apiVersion", "apps/v1"),
        Deployment.Fact("000-KUS-022", "kind", "Deployment"),
        Deployment.Fact("000-KUS-023", "metadata/name", "optim-app"),
        Deployment.Fact("000-KUS-024", "metadata/namespace", "production"),
        new("000-KUS-025", "000-D23", [Deployment.Claim("spec/replicas", Absent), Autoscaler.Claim("spec/minReplicas", 3)]),
        Deployment.Fact("000-KUS-026", "spec/selector/matchLabels/app", "optim-app"),
        Deployment.Fact("000-KUS-027", "spec/template/metadata/labels/app", "optim-app"),
        Container.Fact("000-KUS-028", "name", "app"),
        Container.Fact("000-KUS-029", "image", "optim/app:1.0.0", "000-D01"),
        Container.Fact("000-KUS-030", "ports[0]/containerPort", 3000),
        Variable.Fact("000-KUS-031", "name", "DATABASE_URL"),
        Variable.Fact("000-KUS-032", "valueFrom/secretKeyRef/name", "database-secret"),
        Variable.Fact("000-KUS-033", "valueFrom/secretKeyRef/key", "url"),
        Container.Fact("000-KUS-034", "resources/requests/memory", "256Mi"),
        Container.Fact("000-KUS-035", "resources/requests/cpu", "250m"),
        Container.Fact("000-KUS-036", "resources/limits/memory", "512Mi"),
        Container.Fact("000-KUS-037", "resources/limits/cpu", "500m"),
    ];

    // The port is asked by its name, which is that of 3000.
    private static IReadOnlyList<InventoryFact> Probes =>
    [
        Container.Fact("000-KUS-038", "livenessProbe/httpGet/path", "/health"),
        Container.Fact("000-KUS-039", [("livenessProbe/httpGet/port", "http"), ("ports[name=http]/containerPort", 3000)]),
        Container.Fact("000-KUS-040", "livenessProbe/initialDelaySeconds", 30),
        Container.Fact("000-KUS-041", "livenessProbe/periodSeconds", 10),
        Container.Fact("000-KUS-042", "readinessProbe/httpGet/path", "/ready"),
        Container.Fact("000-KUS-043", [("readinessProbe/httpGet/port", "http"), ("ports[name=http]/containerPort", 3000)]),
        Container.Fact("000-KUS-044", "readinessProbe/initialDelaySeconds", 5),
        Container.Fact("000-KUS-045", "readinessProbe/periodSeconds", 5),
    ];

    // The operator makes the Secret; what it makes is Opaque unless a template says otherwise.
    private static IReadOnlyList<InventoryFact> Secret =>
    [
        DatabaseSecret.Fact("000-KUS-064", "apiVersion", "external-secrets.io/v1", "000-D25"),
        DatabaseSecret.Fact("000-KUS-065", [("kind", "ExternalSecret"), ("spec/target/creationPolicy", "Owner")], "000-D25"),
        DatabaseSecret.Fact("000-KUS-066", [("metadata/name", "database-secret"), ("spec/target/name", "database-secret")], "000-D25"),
        DatabaseSecret.Fact("000-KUS-067", "metadata/namespace", "production"),
        DatabaseSecret.Fact("000-KUS-068", "spec/target/template/type", Absent, "000-D25"),
        DatabaseSecret.Fact("000-KUS-069", "spec/data[secretKey=url]/remoteRef", new { key = "optim/database/production", property = "url" }, "000-D25"),
        DatabaseSecret.Fact("000-KUS-070", "spec/data[secretKey=password]/remoteRef", new { key = "optim/database/production", property = "password" }, "000-D25"),
    ];

    private static IReadOnlyList<InventoryFact> Scaling =>
    [
        Autoscaler.Fact("000-KUS-083", "apiVersion", "autoscaling/v2"),
        Autoscaler.Fact("000-KUS-084", "kind", "HorizontalPodAutoscaler"),
        Autoscaler.Fact("000-KUS-085", [("metadata/name", "optim-app-hpa"), ("metadata/namespace", "production")], "000-D20"),
        Autoscaler.Fact("000-KUS-086", "spec/scaleTargetRef/apiVersion", "apps/v1"),
        Autoscaler.Fact("000-KUS-087", "spec/scaleTargetRef/kind", "Deployment"),
        Autoscaler.Fact("000-KUS-088", "spec/scaleTargetRef/name", "optim-app"),
        Autoscaler.Fact("000-KUS-089", "spec/minReplicas", 3),
        Autoscaler.Fact("000-KUS-090", "spec/maxReplicas", 20),
        Cpu.Fact("000-KUS-091", "type", "Resource"),
        Cpu.Fact("000-KUS-092", "resource/name", "cpu"),
        Cpu.Fact("000-KUS-093", "resource/target/type", "Utilization"),
        Cpu.Fact("000-KUS-094", "resource/target/averageUtilization", 70),
        Memory.Fact("000-KUS-095", "type", "Resource"),
        Memory.Fact("000-KUS-096", "resource/name", "memory"),
        Memory.Fact("000-KUS-097", "resource/target/type", "Utilization"),
        Memory.Fact("000-KUS-098", "resource/target/averageUtilization", 80),
    ];

    // kubectl makes the ConfigMap; its name carries a hash of the content, and the pod follows.
    private static IReadOnlyList<InventoryFact> Redis =>
    [
        Configuration("000-KUS-099", "apiVersion", "v1"),
        Configuration("000-KUS-100", "kind", "ConfigMap"),
        new(
            "000-KUS-101",
            "000-D29",
            [
                Generator.Claim("name", "redis-config"),
                RedisPod.Claim("volumes[name=config]/configMap/name", new Containing("redis-config-")),
                RedisPod.Claim("containers[name=redis]/args", new[] { "redis-server", "/usr/local/etc/redis/redis.conf" }),
            ]),
        Configuration("000-KUS-102", "data[redis.conf]", "maxmemory 256mb\nmaxmemory-policy allkeys-lru\nsave 900 1\nsave 300 10\nsave 60 10000\n"),
    ];

    private static InventoryFact Configuration(string id, string path, string expected) => Production.In("[ConfigMap/redis-config-tf5cfcgm6k]").Fact(id, path, expected);
}

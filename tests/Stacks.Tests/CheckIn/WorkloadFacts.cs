using Stacks.Tests.Facts;
using static Stacks.Tests.CheckIn.Objects;
using static Stacks.Tests.Facts.TreeClaim;

namespace Stacks.Tests.CheckIn;

/// <summary>Deployments, the replica set, the autoscaler and the disruption budget.</summary>
internal static class WorkloadFacts
{
    private static readonly TreeSource Autoscaler = Production.In("[HorizontalPodAutoscaler/backend]");
    private static readonly TreeSource Budget = Production.In("[PodDisruptionBudget/backend]");
    private static readonly TreeSource Claim = MongoDb.In("spec/volumeClaimTemplates[0]/spec");

    public static IReadOnlyList<InventoryFact> All => [.. Applications, .. ReplicaSet, .. Cache, .. Scaling, .. Disruption];

    private static IReadOnlyList<InventoryFact> Applications =>
    [
        new("001-KUS-011", "001-D03", [Backend.Claim("spec/replicas", Absent), Autoscaler.Claim("spec/minReplicas", 3)]),
        BackendContainer.Fact("001-KUS-012", "resources/requests/memory", "256Mi"),
        BackendContainer.Fact("001-KUS-013", "resources/requests/cpu", "200m"),
        BackendContainer.Fact("001-KUS-014", "resources/limits/memory", "512Mi"),
        BackendContainer.Fact("001-KUS-015", "resources/limits/cpu", "500m"),
        Backend.Fact("001-KUS-016", [("kind", "Deployment"), ("metadata/name", "backend")]),
        Backend.Fact("001-KUS-017", [("spec/selector/matchLabels/app", "backend"), ("spec/template/metadata/labels/app", "backend")]),
        BackendContainer.Fact("001-KUS-018", "ports[name=http]/containerPort", 3001),
        BackendContainer.Fact("001-KUS-019", "livenessProbe/httpGet", new { path = "/api/v1/health/liveness", port = "http" }),
        BackendContainer.Fact("001-KUS-020", "readinessProbe/httpGet", new { path = "/api/v1/health/readiness", port = "http" }),
        Prometheus.Fact("001-KUS-021", "scrape_configs[job_name=backend-api]/metrics_path", "/metrics"),
        Production.Fact("001-KUS-025", "[Deployment/frontend]/spec/replicas", 2),
        Production.Fact("001-KUS-026", "[Deployment/frontend]/spec/template/spec/containers[name=frontend]/ports[name=http]/containerPort", 3000),
    ];

    private static IReadOnlyList<InventoryFact> ReplicaSet =>
    [
        MongoDb.Fact("001-KUS-029", "kind", "StatefulSet"),
        new(
            "001-KUS-030",
            "001-D07",
            [
                MongoDb.Claim("spec/replicas", 3),
                MongoDb.Claim("spec/template/spec/containers[name=mongodb]/command[2]", new Containing("mongod --replSet rs0 --bind_ip_all --keyFile /tmp/keyfile")),
                Base.Claim("configMapGenerator[name=mongodb-form-replica-set-scripts]/files", new[] { "form.js=mongodb-form-replica-set/files/scripts/form.js" }),
                Production.Claim("[Service/mongodb]/spec/clusterIP", "None"),
            ]),
        Claim.Fact("001-KUS-031", "accessModes", new[] { "ReadWriteOnce" }, "001-D06"),
        Claim.Fact("001-KUS-032", "resources/requests/storage", "20Gi", "001-D06"),
        MongoDb.Fact("001-KUS-033", "spec/template/spec/containers[name=mongodb]/image", "mongo:7.0"),
        MongoDb.Fact("001-KUS-034", "spec/template/spec/containers[name=mongodb]/ports[name=mongodb]/containerPort", 27017),
        new(
            "001-KUS-035",
            "001-D27",
            [
                Production.Claim("[ExternalSecret/mongodb-credentials]/spec/data[secretKey=password]/remoteRef/key", "checkin/mongodb/production"),
                MongoDb.Claim("spec/template/spec/containers[name=mongodb]/env[name=MONGO_INITDB_ROOT_PASSWORD_FILE]/value", "/run/secrets/mongodb-credentials-password"),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> Cache =>
    [
        Production.Fact("001-KUS-039", "[Deployment/redis]/kind", "Deployment"),
        Production.Fact("001-KUS-040", "[Deployment/redis]/spec/template/spec/containers[name=redis]/image", "redis:7-alpine"),
        Production.Fact("001-KUS-041", "[Deployment/redis]/spec/template/spec/containers[name=redis]/ports[name=redis]/containerPort", 6379),
    ];

    private static IReadOnlyList<InventoryFact> Scaling =>
    [
        Autoscaler.Fact("001-KUS-051", "apiVersion", "autoscaling/v2"),
        Autoscaler.Fact("001-KUS-052", [("kind", "HorizontalPodAutoscaler"), ("spec/scaleTargetRef", new { apiVersion = "apps/v1", kind = "Deployment", name = "backend" })], "001-D02"),
        new(
            "001-KUS-053",
            "001-D03",
            [Autoscaler.Claim("spec/minReplicas", 3), Staging.Claim("[HorizontalPodAutoscaler/backend]/spec/minReplicas", 2)]),
        Autoscaler.Fact("001-KUS-054", "spec/maxReplicas", 10),
        Autoscaler.Fact("001-KUS-055", "spec/metrics[0]/type", "Resource"),
        Autoscaler.Fact("001-KUS-056", "spec/metrics[0]/resource/name", "cpu"),
        Autoscaler.Fact("001-KUS-057", "spec/metrics[0]/resource/target", new { type = "Utilization", averageUtilization = 70 }, "001-D01"),
        Autoscaler.Fact("001-KUS-058", "spec/metrics[1]/type", "Resource"),
        Autoscaler.Fact("001-KUS-059", "spec/metrics[1]/resource/name", "memory"),
        Autoscaler.Fact("001-KUS-060", "spec/metrics[1]/resource/target", new { type = "Utilization", averageUtilization = 80 }, "001-D01"),
    ];

    private static IReadOnlyList<InventoryFact> Disruption =>
    [
        Budget.Fact("001-KUS-062", "apiVersion", "policy/v1"),
        Budget.Fact("001-KUS-063", [("kind", "PodDisruptionBudget"), ("metadata/name", "backend")], "001-D04"),
        new("001-KUS-064", "001-D05", [Budget.Claim("spec/minAvailable", 1), Production.Claim("[PodDisruptionBudget/mongodb]/spec/minAvailable", 2)]),
        Budget.Fact("001-KUS-065", "spec/selector/matchLabels/app", "backend"),
    ];
}

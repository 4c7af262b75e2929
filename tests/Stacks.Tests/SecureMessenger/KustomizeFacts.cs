using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;
using static Stacks.Tests.SecureMessenger.Objects;

namespace Stacks.Tests.SecureMessenger;

/// <summary>Layout, workloads, release and secrets; Services, Ingress and autoscaling have a table of their own.</summary>
internal static class KustomizeFacts
{
    private static readonly TreeSource Base = TreeSource.Yaml("secure-messenger/kubernetes/base/kustomization.yaml");
    private static readonly TreeSource CronJob = Production.In("[CronJob/postgres-backup]");
    private static readonly TreeSource BackupPod = CronJob.In("spec/jobTemplate/spec/template");
    private static readonly TreeSource AppSecrets = Production.In("[ExternalSecret/app-secrets]");

    public static IReadOnlyList<InventoryFact> All => [.. Layout, .. BackendDeployment, .. WebDeployment, .. Release, .. Backup, .. Secrets];

    private static IReadOnlyList<InventoryFact> Layout =>
    [
        new(
            "003-KUS-001",
            null,
            [
                Resource("backend/deployment-blue.yaml"),
                Resource("backend/deployment-green.yaml"),
                Resource("backend/service.yaml"),
                Resource("backend/horizontalpodautoscaler.yaml"),
                Resource("backend/serviceaccount.yaml"),
                Resource("web/deployment-blue.yaml"),
                Resource("web/deployment-green.yaml"),
                Resource("web/service.yaml"),
                Resource("secure-messenger/ingress.yaml"),
                Resource("postgres-backup/cronjob.yaml"),
            ]),
        new("003-KUS-002", null, [StagingNamespace.Claim("kind", "Namespace"), ProductionNamespace.Claim("kind", "Namespace")]),
        Production.Fact(
            "003-KUS-003",
            [("[Deployment/prometheus]/metadata/namespace", "monitoring"), ("[Deployment/grafana]/metadata/namespace", "monitoring")]),
        TreeSource.Yaml("secure-messenger/kubernetes/overlays/staging/kustomization.yaml").Fact("003-KUS-004", "resources[../../base]", "../../base"),
        TreeSource.Yaml("secure-messenger/kubernetes/overlays/production/kustomization.yaml").Fact("003-KUS-005", "resources[../../base]", "../../base"),
        Blue.Fact("003-KUS-006", "metadata/namespace", "secure-messenger-production", "003-D60"),
        Production.Fact("003-KUS-007", "[Namespace/monitoring]/kind", "Namespace"),
        Blue.Fact("003-KUS-008", "spec/template/metadata/labels/component", "backend"),
        new(
            "003-KUS-009",
            null,
            [
                Blue.Claim("spec/template/metadata/labels/color", "blue"),
                Green.Claim("spec/template/metadata/labels/color", "green"),
                WebBlue.Claim("spec/template/metadata/labels/color", "blue"),
                WebGreen.Claim("spec/template/metadata/labels/color", "green"),
            ]),
        BackupPod.Fact("003-KUS-010", "metadata/labels/app", "backup", "003-D25"),
    ];

    private static IReadOnlyList<InventoryFact> BackendDeployment =>
    [
        new("003-KUS-013", "003-D11", [StagingAutoscaler.Claim("spec/minReplicas", 3), Staging.Claim("[Deployment/backend-blue]/spec/replicas", Absent)]),
        new("003-KUS-014", "003-D11", [Autoscaler.Claim("spec/minReplicas", 5), Blue.Claim("spec/replicas", Absent)]),
        Blue.Fact("003-KUS-015", "spec/strategy/type", "RollingUpdate"),
        Blue.Fact("003-KUS-016", "spec/strategy/rollingUpdate/maxSurge", 1),
        Blue.Fact("003-KUS-017", "spec/strategy/rollingUpdate/maxUnavailable", 0),
        Container.Fact("003-KUS-018", "resources/requests/cpu", "250m"),
        Container.Fact("003-KUS-019", "resources/requests/memory", "512Mi"),
        Container.Fact("003-KUS-020", "resources/limits/cpu", "1000m"),
        Container.Fact("003-KUS-021", "resources/limits/memory", "1Gi"),
        Container.Fact("003-KUS-022", "livenessProbe/httpGet/path", "/health"),
        Container.Fact("003-KUS-023", "livenessProbe/initialDelaySeconds", 30),
        Container.Fact("003-KUS-024", "livenessProbe/periodSeconds", 10),
        Container.Fact("003-KUS-025", [("readinessProbe/httpGet/path", "/health/ready"), ("startupProbe/httpGet/path", "/health")], "003-D17"),
        Container.Fact("003-KUS-026", "readinessProbe/initialDelaySeconds", 10),
        Container.Fact("003-KUS-027", "readinessProbe/periodSeconds", 5),
        Blue.Fact(
            "003-KUS-028",
            [
                ("spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution", Absent),
                (
                    "spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution[0]/podAffinityTerm",
                    new { topologyKey = "kubernetes.io/hostname", labelSelector = new { matchLabels = new { component = "backend" } } }),
            ],
            "003-D16"),
        Container.Fact("003-KUS-029", "ports[name=http]/containerPort", 3000),
        Blue.Fact("003-KUS-030", "spec/template/spec/securityContext", new { runAsNonRoot = true, runAsUser = 1001 }, "003-D20"),
        Container.Fact("003-KUS-031", [("securityContext/readOnlyRootFilesystem", true), ("volumeMounts[mountPath=/tmp]/readOnly", Absent)]),
        Container.Fact("003-KUS-032", "securityContext", new { privileged = false, allowPrivilegeEscalation = false }),
        ProductionNamespace.Fact("003-KUS-033", "metadata/labels[pod-security.kubernetes.io/enforce]", "restricted", "003-D21"),
        PrometheusServer.Production.Fact("003-KUS-034", "scrape_configs[job_name=backend]/metrics_path", "/metrics"),
        Container.Fact(
            "003-KUS-035",
            [
                ("env[name=DATABASE_URL]/valueFrom/secretKeyRef", new { name = "app-secrets", key = "database-url" }),
                ("env[name=REDIS_URL]/valueFrom/secretKeyRef", new { name = "app-secrets", key = "redis-url" }),
                ("env[name=JWT_SECRET]/valueFrom/secretKeyRef", new { name = "app-secrets", key = "jwt-secret" }),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> WebDeployment =>
    [
        Staging.Fact("003-KUS-038", "[Deployment/web-blue]/spec/replicas", 2),
        WebBlue.Fact("003-KUS-039", "spec/replicas", 3),
        WebContainer.Fact("003-KUS-040", "resources/requests/cpu", "200m"),
        WebContainer.Fact("003-KUS-041", "resources/requests/memory", "256Mi"),
        WebContainer.Fact("003-KUS-042", "resources/limits/cpu", "500m"),
        WebContainer.Fact("003-KUS-043", "resources/limits/memory", "512Mi"),
        WebContainer.Fact("003-KUS-044", "ports[name=http]/containerPort", 3001),
        Production.Fact("003-KUS-045", "[Service/web]", new { spec = new { selector = new { component = "web", color = "blue" } } }),
    ];

    private static IReadOnlyList<InventoryFact> Release =>
    [
        new(
            "003-KUS-103",
            null,
            [
                Blue.Claim("spec/selector/matchLabels", new { component = "backend", color = "blue" }),
                Green.Claim("spec/selector/matchLabels", new { component = "backend", color = "green" }),
            ]),
        new(
            "003-KUS-104",
            null,
            [Service.Claim("spec/selector/color", "blue"), Preview.Claim("spec/selector/color", "green"), Production.Claim("[Service/web]/spec/selector/color", "blue")]),

        // One selector in one file decides: nothing else of the Service changes with the colour.
        new(
            "003-KUS-105",
            "003-D14",
            [
                TreeSource.Yaml("secure-messenger/kubernetes/base/backend/service.yaml").Claim("spec/selector/color", "blue"),
                Ingress.Claim("metadata/annotations[nginx.ingress.kubernetes.io/canary]", Absent),
            ]),
        new("003-KUS-106", null, [Green.Claim("kind", "Deployment"), Preview.Claim("spec/selector", new { component = "backend", color = "green" })]),
        Green.Fact("003-KUS-107", "spec/replicas", 1),
        Green.Fact("003-KUS-108", [("kind", "Deployment"), ("spec/replicas", 1)]),
        Service.Fact("003-KUS-109", "metadata/annotations[manifestkit/observe-for]", "5m"),
        new(
            "003-KUS-110",
            "003-D18",
            [
                Blue.Claim("spec/strategy/rollingUpdate/maxUnavailable", 0),
                Blue.Claim("spec/template/spec/terminationGracePeriodSeconds", 60),
                Container.Claim("lifecycle/preStop/sleep/seconds", 15),
                Green.Claim("spec/replicas", 1),
                Preview.Claim("spec/selector/color", "green"),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> Backup =>
    [
        CronJob.Fact("003-KUS-112", "apiVersion", "batch/v1"),
        CronJob.Fact("003-KUS-113", "kind", "CronJob"),
        CronJob.Fact("003-KUS-114", "metadata/name", "postgres-backup"),
        CronJob.Fact("003-KUS-115", "spec/schedule", "*/5 * * * *"),
        CronJob.Fact("003-KUS-116", "spec/concurrencyPolicy", "Forbid"),
        BackupPod.Fact("003-KUS-117", "spec/containers[0]/name", "backup"),
        BackupPod.Fact("003-KUS-118", "spec/containers[name=backup]/image", "ghcr.io/secure-messenger/postgres-backup:16-alpine", "003-D23"),
        BackupPod.Fact(
            "003-KUS-119",
            [("spec/containers[name=backup]/command", new[] { "/scripts/backup.sh" }), ("spec/volumes[name=scripts]/configMap/defaultMode", 365)],
            "003-D23"),
        BackupPod.Fact(
            "003-KUS-120",
            [
                ("spec/volumes[name=secret-backup-key]/secret/secretName", "backup-key"),
                ("spec/containers[name=backup]/env[name=ENCRYPTION_KEY]/value", "/secrets/backup-key"),
                ("spec/containers[name=backup]/volumeMounts[name=secret-backup-key]", new { mountPath = "/secrets/backup-key", readOnly = true }),
            ]),
        BackupPod.Fact("003-KUS-121", "metadata/labels/app", "backup", "003-D25"),

        // kubectl makes the Job from the template: it needs a name, a template that may run once, and no schedule.
        CronJob.Fact(
            "003-KUS-122",
            [("metadata/name", "postgres-backup"), ("spec/jobTemplate/spec/template/spec/restartPolicy", "Never"), ("spec/suspend", Absent)],
            "003-D22"),
    ];

    private static IReadOnlyList<InventoryFact> Secrets =>
    [
        Production.Fact(
            "003-KUS-126",
            [
                ("[NetworkPolicy/default-deny]/spec", new { podSelector = new { }, policyTypes = new[] { "Ingress", "Egress" } }),
                ("[NetworkPolicy/default-deny]/metadata/namespace", "secure-messenger-production"),
            ]),
        AppSecrets.Fact("003-KUS-128", [("metadata/name", "app-secrets"), ("spec/target/name", "app-secrets")], "003-D57"),
        AppSecrets.Fact("003-KUS-129", "spec/data[secretKey=database-url]/remoteRef/property", "database-url", "003-D57"),
        AppSecrets.Fact("003-KUS-130", "spec/data[secretKey=redis-url]/remoteRef/property", "redis-url", "003-D57"),
        AppSecrets.Fact("003-KUS-131", "spec/data[secretKey=jwt-secret]/remoteRef/property", "jwt-secret", "003-D57"),
        AppSecrets.Fact("003-KUS-132", "metadata/namespace", "secure-messenger-production", "003-D60"),
        Production.Fact("003-KUS-133", "[ExternalSecret/backup-key]/metadata/annotations[manifestkit/rotate-every]", "90d"),
    ];

    private static Claim Resource(string file) => Base.Claim($"resources[{file}]", file);
}

using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;
using static Stacks.Tests.SecureMessenger.Objects;

namespace Stacks.Tests.SecureMessenger;

/// <summary>Service, Ingress and autoscaler.</summary>
internal static class TrafficFacts
{
    private static readonly TreeSource Annotations = Ingress.In("metadata/annotations");
    private static readonly TreeSource Site = Ingress.In("spec/rules[host=secure-messenger.app]");
    private static readonly TreeSource ApiAnnotations = ApiIngress.In("metadata/annotations");
    private static readonly TreeSource Api = ApiIngress.In("spec/rules[host=api.secure-messenger.app]");
    private static readonly TreeSource Cpu = Autoscaler.In("spec/metrics[0]");
    private static readonly TreeSource Memory = Autoscaler.In("spec/metrics[1]");

    public static IReadOnlyList<InventoryFact> All => [.. BackendService, .. Entrance, .. Scaling];

    private static IReadOnlyList<InventoryFact> BackendService =>
    [
        Service.Fact("003-KUS-048", "apiVersion", "v1"),
        Service.Fact("003-KUS-049", "kind", "Service"),
        Service.Fact("003-KUS-050", "metadata/name", "backend"),
        Service.Fact("003-KUS-051", "spec/type", "ClusterIP"),
        Service.Fact("003-KUS-052", "spec/sessionAffinity", "ClientIP"),
        Service.Fact("003-KUS-053", "spec/sessionAffinityConfig/clientIP/timeoutSeconds", 3600),
        Service.Fact("003-KUS-054", "spec/ports[0]/name", "http"),
        Service.Fact("003-KUS-055", "spec/ports[name=http]", new { port = 3000, targetPort = "http" }),
        Service.Fact("003-KUS-056", "spec/ports[name=ws]", Absent, "003-D01"),
        Service.Fact("003-KUS-057", "spec/ports", new[] { new { name = "http", port = 3000, protocol = "TCP" } }, "003-D01"),
        ApiAnnotations.Fact("003-KUS-058", "[nginx.ingress.kubernetes.io/affinity]", "cookie", "003-D03"),
        Service.Fact("003-KUS-059", "spec/selector", new { component = "backend", color = "blue" }, "003-D02"),
        Service.Fact("003-KUS-060", "spec/selector/color", "blue", "003-D02"),
    ];

    private static IReadOnlyList<InventoryFact> Entrance =>
    [
        Ingress.Fact("003-KUS-061", "apiVersion", "networking.k8s.io/v1"),
        Ingress.Fact("003-KUS-062", "kind", "Ingress"),
        Ingress.Fact("003-KUS-063", [("metadata/name", "secure-messenger"), ("spec/ingressClassName", "nginx")], "003-D07"),
        Annotations.Fact("003-KUS-064", "[cert-manager.io/cluster-issuer]", "letsencrypt-prod"),
        Annotations.Fact("003-KUS-065", "[nginx.ingress.kubernetes.io/ssl-redirect]", "true"),
        ApiAnnotations.Fact(
            "003-KUS-066",
            [
                ("[nginx.ingress.kubernetes.io/websocket-services]", Absent),
                ("[nginx.ingress.kubernetes.io/proxy-read-timeout]", "3600"),
                ("[nginx.ingress.kubernetes.io/proxy-send-timeout]", "3600"),
            ],
            "003-D06"),
        Ingress.Fact("003-KUS-067", "spec/tls[0]/hosts", new[] { "secure-messenger.app", "api.secure-messenger.app" }),
        Ingress.Fact("003-KUS-068", "spec/tls[0]/secretName", "secure-messenger-tls"),
        Site.Fact("003-KUS-069", "host", "secure-messenger.app"),
        Site.Fact("003-KUS-070", "http/paths[0]", new { path = "/", pathType = "Prefix" }, "003-D04"),
        Site.Fact("003-KUS-071", "http/paths[0]/backend/service/name", "web"),
        Site.Fact("003-KUS-072", "http/paths[0]/backend/service/port/number", 3001, "003-D05"),
        Api.Fact("003-KUS-073", "host", "api.secure-messenger.app"),
        Api.Fact("003-KUS-074", "http/paths[0]", new { path = "/", pathType = "Prefix" }, "003-D04"),
        Api.Fact("003-KUS-075", "http/paths[0]/backend/service/name", "backend"),
        Api.Fact("003-KUS-076", "http/paths[0]/backend/service/port/number", 3000, "003-D05"),
        Ingress.Fact(
            "003-KUS-077",
            [("metadata/annotations[cert-manager.io/cluster-issuer]", "letsencrypt-prod"), ("spec/tls[0]/secretName", "secure-messenger-tls")]),
        ApiAnnotations.Fact(
            "003-KUS-078",
            [
                ("[nginx.ingress.kubernetes.io/limit-rps]", "20"),
                ("[nginx.ingress.kubernetes.io/limit-connections]", "50"),
                ("[nginx.ingress.kubernetes.io/limit-burst-multiplier]", "3"),
            ],
            "003-D09"),
        Ingress.Fact(
            "003-KUS-079",
            [
                ("metadata/annotations[nginx.ingress.kubernetes.io/ssl-redirect]", "true"),
                ("spec/tls[0]/hosts[api.secure-messenger.app]", "api.secure-messenger.app"),
            ]),
        ApiAnnotations.Fact(
            "003-KUS-080",
            [
                ("[nginx.ingress.kubernetes.io/enable-cors]", "true"),
                ("[nginx.ingress.kubernetes.io/cors-allow-origin]", "https://secure-messenger.app"),
                ("[nginx.ingress.kubernetes.io/cors-allow-credentials]", "true"),
            ],
            "003-D09"),
    ];

    private static IReadOnlyList<InventoryFact> Scaling =>
    [
        Autoscaler.Fact("003-KUS-084", "apiVersion", "autoscaling/v2"),
        Autoscaler.Fact("003-KUS-085", "kind", "HorizontalPodAutoscaler"),
        Autoscaler.Fact("003-KUS-086", "metadata/name", "backend-hpa"),
        Autoscaler.Fact("003-KUS-087", "spec/scaleTargetRef", new { kind = "Deployment", apiVersion = "apps/v1" }, "003-D10"),
        Autoscaler.Fact("003-KUS-088", "spec/scaleTargetRef/name", "backend-blue", "003-D12"),
        StagingAutoscaler.Fact("003-KUS-089", "spec/minReplicas", 3, "003-D11"),
        Autoscaler.Fact("003-KUS-090", "spec/maxReplicas", 10),
        Cpu.Fact("003-KUS-091", "type", "Resource"),
        Cpu.Fact("003-KUS-092", "resource/name", "cpu"),
        Cpu.Fact("003-KUS-093", "resource/target/type", "Utilization"),
        Cpu.Fact("003-KUS-094", "resource/target/averageUtilization", 70),
        Memory.Fact("003-KUS-095", "type", "Resource"),
        Memory.Fact("003-KUS-096", "resource/name", "memory"),
        Memory.Fact("003-KUS-097", "resource/target/type", "Utilization"),
        Memory.Fact("003-KUS-098", "resource/target/averageUtilization", 80),
        Autoscaler.Fact("003-KUS-099", "spec/behavior/scaleUp/policies", new[] { new { type = "Percent", value = 100, periodSeconds = 30 } }, "003-D13"),
        Autoscaler.Fact("003-KUS-100", "spec/behavior/scaleDown/policies", new[] { new { type = "Percent", value = 50, periodSeconds = 60 } }, "003-D13"),
        Autoscaler.Fact("003-KUS-101", "spec/behavior/scaleDown/stabilizationWindowSeconds", 300, "003-D13"),
    ];
}

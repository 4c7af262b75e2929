using ManifestKit.Kubernetes;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Autoscaling.V2;
using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Documents.Tests.Generated;

public sealed class KubernetesDocumentTests
{
    private static readonly Dictionary<string, string> s_labels = new() { ["app"] = "web" };

    [Fact]
    public void Deployment_is_written_in_the_order_that_people_expect()
    {
        var deployment = new Deployment
        {
            Metadata = new() { Labels = s_labels, Namespace = "shop", Name = "web" },
            Spec = new()
            {
                Replicas = 2,
                Strategy = new() { Type = DeploymentStrategyType.RollingUpdate, RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
                Selector = new() { MatchLabels = s_labels },
                Template = new()
                {
                    Metadata = new() { Labels = s_labels },
                    Spec = new()
                    {
                        Containers =
                        [
                            new()
                            {
                                Name = "web",
                                Image = "registry.example/web:1.2.3",
                                ImagePullPolicy = PullPolicy.IfNotPresent,
                                Args = [],
                                Ports = [new() { Name = "http", ContainerPortValue = 8080 }],
                                Env = [new() { Name = "ON", Value = "yes" }],
                                Resources = new() { Limits = new Dictionary<string, Quantity> { ["cpu"] = "250m", ["memory"] = "512Mi", ["example.org/gpu"] = 1 } },
                                ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                            },
                        ],
                        Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                    },
                },
            },
        };

        Same(
            """
            {"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","namespace":"shop","labels":{"app":"web"}},
             "spec":{"replicas":2,"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":"25%","maxUnavailable":0}},"selector":{"matchLabels":{"app":"web"}},
             "template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"registry.example/web:1.2.3","imagePullPolicy":"IfNotPresent",
             "args":[],"ports":[{"name":"http","containerPort":8080}],"env":[{"name":"ON","value":"yes"}],
             "resources":{"limits":{"cpu":"250m","memory":"512Mi","example.org/gpu":"1"}},
             "readinessProbe":{"httpGet":{"path":"/ready","port":"http"}}}],"volumes":[{"name":"tmp","emptyDir":{}}]}}}}
            """,
            deployment);
    }

    [Fact]
    public void Service_keeps_numbers_and_names_of_ports_apart() => Same(
        """
        {"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"type":"ClusterIP","selector":{"app":"web"},
         "ports":[{"name":"http","port":80,"targetPort":"http","protocol":"TCP"},{"name":"admin","port":81,"targetPort":8081}]}}
        """,
        new Service
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                Type = ServiceType.ClusterIP,
                Selector = s_labels,
                Ports =
                [
                    new() { Name = "http", Port = 80, TargetPort = "http", Protocol = Protocol.TCP },
                    new() { Name = "admin", Port = 81, TargetPort = 8081 },
                ],
            },
        });

    [Fact]
    public void Ingress_has_the_enum_s_exact_spelling() => Same(
        """
        {"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"web"},"spec":{"ingressClassName":"nginx",
         "rules":[{"host":"shop.example","http":{"paths":[{"path":"/","pathType":"Prefix","backend":{"service":{"name":"web","port":{"number":80}}}}]}}]}}
        """,
        new Ingress
        {
            Metadata = new() { Name = "web" },
            Spec = new()
            {
                IngressClassName = "nginx",
                Rules =
                [
                    new()
                    {
                        Host = "shop.example",
                        Http = new()
                        {
                            Paths = [new() { Path = "/", PathType = PathType.Prefix, Backend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } } }],
                        },
                    },
                ],
            },
        });

    [Fact]
    public void Autoscaler_names_its_metric() => Same(
        """
        {"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","spec":{"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"web"},
         "minReplicas":2,"maxReplicas":8,"metrics":[{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageUtilization":70}}}]}}
        """,
        new HorizontalPodAutoscaler
        {
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
                MinReplicas = 2,
                MaxReplicas = 8,
                Metrics = [new() { Type = MetricSourceType.Resource, Resource = new() { Name = "cpu", Target = new() { Type = MetricTargetType.Utilization, AverageUtilization = 70 } } }],
            },
        });

    [Fact]
    public void CronJob_nests_a_job() => Same(
        """
        {"apiVersion":"batch/v1","kind":"CronJob","spec":{"schedule":"*/5 * * * *","concurrencyPolicy":"Forbid",
         "jobTemplate":{"spec":{"backoffLimit":0,"template":{"spec":{"containers":[{"name":"backup","command":["sh","-c","true"]}],"restartPolicy":"Never"}}}}}}
        """,
        new CronJob
        {
            Spec = new()
            {
                Schedule = "*/5 * * * *",
                ConcurrencyPolicy = ConcurrencyPolicy.Forbid,
                JobTemplate = new()
                {
                    Spec = new()
                    {
                        BackoffLimit = 0,
                        Template = new()
                        {
                            Spec = new() { RestartPolicy = RestartPolicy.Never, Containers = [new() { Name = "backup", Command = ["sh", "-c", "true"] }] },
                        },
                    },
                },
            },
        });

    [Fact]
    public void NetworkPolicy_keeps_what_is_empty() => Same(
        """
        {"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","spec":{"podSelector":{},"policyTypes":["Ingress","Egress"],"ingress":[{}],"egress":[]}}
        """,
        new NetworkPolicy
        {
            Spec = new() { PodSelector = new LabelSelector(), PolicyTypes = [PolicyType.Ingress, PolicyType.Egress], Ingress = [new()], Egress = [] },
        });

    [Fact]
    public void Every_kind_writes_its_api_version_and_kind_first()
    {
        var kinds = SchemaFacts.Format("kubernetes").Values.Where(type => type.Kind is not null).ToList();
        Assert.NotEmpty(kinds);
        foreach (var type in kinds)
        {
            var created = typeof(IKubernetesObject).Assembly.GetType(type.Name, throwOnError: true)!;
            var document = Assert.IsAssignableFrom<IKubernetesObject>(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(created));
            Assert.Equal((type.ApiVersion, type.Kind), (document.ApiVersion, document.Kind));
        }
    }

    private static void Same(string json, IDocument document) => Assert.Equal(Canonical.OfJson(json), Canonical.OfYaml(document));
}

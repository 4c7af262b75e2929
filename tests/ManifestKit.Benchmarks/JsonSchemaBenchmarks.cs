using System.Text;
using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Benchmarks;

/// <summary>
/// Reads and validates a thousand Deployments with Kubernetes' own schema (swagger.json of its repository), which the
/// environment variable <c>MANIFESTKIT_KUBERNETES_OPENAPI</c> names. The bytes printed at the start divide into MB/s.
/// </summary>
[MemoryDiagnoser]
public class JsonSchemaBenchmarks
{
    private const int Objects = 1_000;

    private string _yaml = "";
    private string _json = "";
    private DataNode[] _nodes = [];
    private CompiledSchema _schema = null!;

    [GlobalSetup]
    public void Setup()
    {
        var path = Environment.GetEnvironmentVariable("MANIFESTKIT_KUBERNETES_OPENAPI")
            ?? throw new InvalidOperationException("Set MANIFESTKIT_KUBERNETES_OPENAPI to Kubernetes' api/openapi-spec/swagger.json.");
        _schema = CompiledSchema.Compile(JsonReader.Parse(File.ReadAllText(path)).Value, new JsonSchemaOptions
        {
            Dialect = JsonSchemaDialect.OpenApi,
            EntryPoint = "#/definitions/io.k8s.api.apps.v1.Deployment",
            RejectUnknownFields = true,
            AssertFormats = true,
        }).Value;
        _yaml = string.Join("---\n", Enumerable.Range(0, Objects).Select(Deployment));
        _nodes = [.. YamlReader.ParseAll(_yaml).Value];
        _json = $"[{string.Join(',', _nodes.Select(node => node.ToString()))}]";
        Console.WriteLine($"YAML {Encoding.UTF8.GetByteCount(_yaml)} bytes, JSON {Encoding.UTF8.GetByteCount(_json)} bytes");
        if (_nodes.SelectMany(_schema.Validate).FirstOrDefault() is { } violation)
            throw new InvalidOperationException(violation.ToString());
    }

    [Benchmark]
    public int Validate()
    {
        var valid = 0;
        foreach (var node in _nodes)
            valid += _schema.IsValid(node) ? 1 : 0;
        return valid;
    }

    [Benchmark]
    public DataNode ReadJson() => JsonReader.Parse(_json).Value;

    [Benchmark]
    public IReadOnlyList<DataNode> ReadYaml() => YamlReader.ParseAll(_yaml).Value;

    private static string Deployment(int number) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: app-{{number}}
          namespace: production
          labels:
            app.kubernetes.io/name: app-{{number}}
            app.kubernetes.io/part-of: stack
            app.kubernetes.io/managed-by: manifestkit
        spec:
          replicas: 3
          strategy:
            type: RollingUpdate
            rollingUpdate:
              maxSurge: 1
              maxUnavailable: 25%
          selector:
            matchLabels:
              app.kubernetes.io/name: app-{{number}}
          template:
            metadata:
              labels:
                app.kubernetes.io/name: app-{{number}}
            spec:
              serviceAccountName: app-{{number}}
              automountServiceAccountToken: false
              securityContext:
                runAsNonRoot: true
                runAsUser: 1001
                seccompProfile:
                  type: RuntimeDefault
              containers:
              - name: app
                image: registry.example.com/team/app-{{number}}:1.2.3
                imagePullPolicy: IfNotPresent
                env:
                - name: DATABASE_HOST
                  value: "postgres.production.svc.cluster.local"
                - name: DATABASE_PASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: app-{{number}}-database
                      key: password
                ports:
                - name: http
                  containerPort: 8080
                  protocol: TCP
                readinessProbe:
                  httpGet:
                    path: /healthz
                    port: http
                  periodSeconds: 10
                  failureThreshold: 3
                resources:
                  requests:
                    cpu: 100m
                    memory: 128Mi
                  limits:
                    cpu: 500m
                    memory: 256Mi
                securityContext:
                  allowPrivilegeEscalation: false
                  readOnlyRootFilesystem: true
                  capabilities:
                    drop:
                    - ALL
                volumeMounts:
                - name: tmp
                  mountPath: /tmp
              volumes:
              - name: tmp
                emptyDir:
                  sizeLimit: 64Mi

        """;
}

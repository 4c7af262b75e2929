using System.Globalization;
using ManifestKit;

namespace Stacks.Shared;

/// <summary>The configurations of a log store on one machine, and of what sends the logs of its containers there.</summary>
/// <seealso href="https://grafana.com/docs/loki/latest/configure/"/>
/// <seealso href="https://grafana.com/docs/alloy/latest/reference/components/loki/"/>
internal static class LogConfigurations
{
    /// <summary>Loki in one process that keeps everything in <c>/loki</c>.</summary>
    /// <param name="since">The first day, which never changes once there are logs: <c>2026-01-01</c>.</param>
    /// <param name="retention">How long logs are kept, in hours.</param>
    public static string Loki(string since, int retention) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        auth_enabled: false
        server:
          http_listen_port: 3100
        common:
          path_prefix: /loki
          replication_factor: 1
          ring:
            kvstore:
              store: inmemory
        schema_config:
          configs:
            - from: {{since}}
              store: tsdb
              object_store: filesystem
              schema: v13
              index:
                prefix: index_
                period: 24h
        storage_config:
          filesystem:
            directory: /loki/chunks
        limits_config:
          retention_period: {{retention}}h
        compactor:
          working_directory: /loki/compactor
          retention_enabled: true
          delete_request_store: filesystem

        """);

    /// <summary>Alloy, which sends what every container of the machine writes to <c>loki</c>.</summary>
    /// <param name="fields">The fields of logs in JSON that can be searched, without becoming labels.</param>
    public static string Alloy(params IReadOnlyList<string> fields) =>
        $$"""
        local.file_match "containers" {
          path_targets = [{ __path__ = "/var/lib/docker/containers/*/*-json.log" }]
        }

        loki.source.file "containers" {
          targets    = local.file_match.containers.targets
          forward_to = [loki.process.docker.receiver]
        }

        loki.process "docker" {
          stage.docker {}
        {{Stages(fields)}}  forward_to = [loki.write.loki.receiver]
        }

        loki.write "loki" {
          endpoint {
            url = "http://loki:3100/loki/api/v1/push"
          }
        }

        """;

    private static string Stages(IReadOnlyList<string> fields)
    {
        var values = string.Join(", ", fields.Select(field => field + " = \"\""));
        return fields.Count == 0 ? "" : $"  stage.json {{\n    expressions = {{ {values} }}\n  }}\n  stage.structured_metadata {{\n    values = {{ {values} }}\n  }}\n";
    }
}

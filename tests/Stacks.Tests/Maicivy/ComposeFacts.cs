using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;

namespace Stacks.Tests.Maicivy;

internal static class ComposeFacts
{
    private static readonly TreeSource Compose = TreeSource.Yaml("maicivy/compose/compose.yaml");
    private static readonly TreeSource Variables = TreeSource.Variables("maicivy/compose/production.env.example");

    public static IReadOnlyList<InventoryFact> All =>
    [
        Compose.Fact("004-CMP-001", "version", Absent, "004-D23"),
        .. Postgres,
        .. Redis,
        .. Backend,
        .. Frontend,
        .. Nginx,
        .. Prometheus,
        .. Grafana,
        .. VolumesAndNetworks,
        .. Logging,
        .. LogStore,
        .. VariablesExample,
    ];

    private static IReadOnlyList<InventoryFact> Postgres =>
    [
        Compose.Fact("004-CMP-002", "services/postgres/image", "postgres:15-alpine"),
        Compose.Fact("004-CMP-003", "services/postgres/container_name", "maicivy_postgres"),
        Compose.Fact("004-CMP-004", "services/postgres/restart", "unless-stopped"),
        Compose.Fact("004-CMP-005", "services/postgres/environment/POSTGRES_DB", "${POSTGRES_DB:?}"),
        Compose.Fact("004-CMP-006", "services/postgres/environment/POSTGRES_USER", "${POSTGRES_USER:?}"),
        Compose.Fact(
            "004-CMP-007",
            [
                ("services/postgres/environment/POSTGRES_PASSWORD", Absent),
                ("services/postgres/environment/POSTGRES_PASSWORD_FILE", "/run/secrets/postgres-password"),
                ("services/postgres/secrets[source=postgres-password]/target", "/run/secrets/postgres-password"),
                ("secrets/postgres-password/environment", "POSTGRES_PASSWORD"),
            ],
            "004-D31"),
        Compose.Fact("004-CMP-008", "services/postgres/volumes[source=postgres_data]", new { type = "volume", target = "/var/lib/postgresql/data" }),
        Compose.Fact("004-CMP-009", "services/postgres/volumes[target=/backups]", new { type = "bind", source = "/opt/maicivy/backups" }, "004-D25"),
        Compose.Fact("004-CMP-010", "services/postgres/ports[target=5432]", new { host_ip = "127.0.0.1", published = "5432" }),
        Compose.Fact(
            "004-CMP-011",
            "services/postgres/healthcheck/test",
            new[] { "CMD", "pg_isready", "-U", "${POSTGRES_USER:?}", "-d", "${POSTGRES_DB:?}" }),
        Compose.Fact("004-CMP-012", "services/postgres/healthcheck/interval", "10s"),
        Compose.Fact("004-CMP-013", "services/postgres/healthcheck/timeout", "5s"),
        Compose.Fact("004-CMP-014", "services/postgres/healthcheck/retries", 5),
        Compose.Fact("004-CMP-015", "services/postgres/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Redis =>
    [
        Compose.Fact("004-CMP-016", "services/redis/image", "redis:7-alpine"),
        Compose.Fact("004-CMP-017", "services/redis/container_name", "maicivy_redis"),
        Compose.Fact("004-CMP-018", "services/redis/restart", "unless-stopped"),
        Compose.Fact(
            "004-CMP-019",
            [
                ("services/redis/command", Absent),
                ("services/redis/entrypoint", new[]
                {
                    "sh",
                    "-c",
                    """umask 077; printf 'requirepass %s\n' "$$(cat /run/secrets/redis-password)" > /tmp/redis.conf; exec redis-server /tmp/redis.conf --appendonly yes""",
                }),
            ],
            "004-D29"),
        Compose.Fact("004-CMP-020", "services/redis/volumes[source=redis_data]", new { type = "volume", target = "/data" }),
        Compose.Fact("004-CMP-021", "services/redis/ports[target=6379]", new { host_ip = "127.0.0.1", published = "6379" }),
        Compose.Fact(
            "004-CMP-022",
            "services/redis/healthcheck/test",
            new[] { "CMD", "sh", "-c", """REDISCLI_AUTH="$$(cat /run/secrets/redis-password)" redis-cli ping | grep -q PONG""" },
            "004-D30"),
        Compose.Fact("004-CMP-023", "services/redis/healthcheck/interval", "10s"),
        Compose.Fact("004-CMP-024", "services/redis/healthcheck/timeout", "5s"),
        Compose.Fact("004-CMP-025", "services/redis/healthcheck/retries", 5),
        Compose.Fact("004-CMP-026", "services/redis/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Backend =>
    [
        Compose.Fact("004-CMP-027", "services/backend/image", "${DOCKER_REGISTRY:?}/maicivy-backend:${MAICIVY_VERSION:?}", "004-D32"),
        Compose.Fact("004-CMP-028", "services/backend/container_name", "maicivy_backend"),
        Compose.Fact("004-CMP-029", "services/backend/restart", "unless-stopped"),
        Compose.Fact("004-CMP-030", "services/backend/environment/ENV", "${ENV:-production}"),
        Compose.Fact("004-CMP-031", "services/backend/environment/PORT", "8080"),
        Compose.Fact(
            "004-CMP-032",
            [
                ("services/backend/environment/DATABASE_URL", "postgres://${POSTGRES_USER:?}@postgres:5432/${POSTGRES_DB:?}?sslmode=disable"),
                ("services/backend/environment/DATABASE_PASSWORD_FILE", "/run/secrets/postgres-password"),
            ],
            "004-D31"),
        Compose.Fact(
            "004-CMP-033",
            [
                ("services/backend/environment/REDIS_URL", "redis://redis:6379/0"),
                ("services/backend/environment/REDIS_PASSWORD_FILE", "/run/secrets/redis-password"),
            ],
            "004-D31"),
        Compose.Fact(
            "004-CMP-034",
            [
                ("services/backend/environment/CLAUDE_API_KEY", Absent),
                ("services/backend/environment/CLAUDE_API_KEY_FILE", "/run/secrets/claude-api-key"),
                ("secrets/claude-api-key/environment", "CLAUDE_API_KEY"),
            ],
            "004-D31"),
        Compose.Fact(
            "004-CMP-035",
            [
                ("services/backend/environment/OPENAI_API_KEY", Absent),
                ("services/backend/environment/OPENAI_API_KEY_FILE", "/run/secrets/openai-api-key"),
                ("secrets/openai-api-key/environment", "OPENAI_API_KEY"),
            ],
            "004-D31"),
        Compose.Fact("004-CMP-036", "services/backend/environment/FRONTEND_URL", "${FRONTEND_URL:?}"),
        Compose.Fact("004-CMP-037", "services/backend/depends_on/postgres/condition", "service_healthy"),
        Compose.Fact("004-CMP-038", "services/backend/depends_on/redis/condition", "service_healthy"),
        Compose.Fact(
            "004-CMP-039",
            "services/backend/healthcheck/test",
            new[] { "CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/health" },
            "004-D34"),
        Compose.Fact("004-CMP-040", "services/backend/healthcheck/interval", "30s"),
        Compose.Fact("004-CMP-041", "services/backend/healthcheck/timeout", "10s"),
        Compose.Fact("004-CMP-042", "services/backend/healthcheck/retries", 3),
        Compose.Fact("004-CMP-043", "services/backend/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Frontend =>
    [
        Compose.Fact("004-CMP-044", "services/frontend/image", "${DOCKER_REGISTRY:?}/maicivy-frontend:${MAICIVY_VERSION:?}", "004-D32"),
        Compose.Fact("004-CMP-045", "services/frontend/container_name", "maicivy_frontend"),
        Compose.Fact("004-CMP-046", "services/frontend/restart", "unless-stopped"),
        Compose.Fact("004-CMP-047", "services/frontend/environment/NODE_ENV", "production"),
        Compose.Fact(
            "004-CMP-048",
            [
                ("services/frontend/environment/NEXT_PUBLIC_API_URL", Absent),
                ("services/frontend/build/args/NEXT_PUBLIC_API_URL", "${NEXT_PUBLIC_API_URL:?}"),
            ],
            "004-D33"),
        Compose.Fact(
            "004-CMP-049",
            [
                ("services/frontend/environment/NEXT_PUBLIC_WS_URL", Absent),
                ("services/frontend/build/args/NEXT_PUBLIC_WS_URL", "${NEXT_PUBLIC_WS_URL:?}"),
            ],
            "004-D33"),
        Compose.Fact("004-CMP-050", "services/frontend/depends_on/backend/condition", "service_healthy", "004-D35"),
        Compose.Fact(
            "004-CMP-051",
            "services/frontend/healthcheck/test",
            new[] { "CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/" },
            "004-D34"),
        Compose.Fact("004-CMP-052", "services/frontend/healthcheck/interval", "30s"),
        Compose.Fact("004-CMP-053", "services/frontend/healthcheck/timeout", "10s"),
        Compose.Fact("004-CMP-054", "services/frontend/healthcheck/retries", 3),
        Compose.Fact("004-CMP-055", "services/frontend/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Nginx =>
    [
        Compose.Fact("004-CMP-056", "services/nginx/image", "nginx:1.28-alpine", "004-D32"),
        Compose.Fact("004-CMP-057", "services/nginx/container_name", "maicivy_nginx"),
        Compose.Fact("004-CMP-058", "services/nginx/restart", "unless-stopped"),
        Compose.Fact("004-CMP-059", [("services/nginx/ports[target=80]/published", "80"), ("services/nginx/ports[target=80]/host_ip", Absent)]),
        Compose.Fact("004-CMP-060", [("services/nginx/ports[target=443]/published", "443"), ("services/nginx/ports[target=443]/host_ip", Absent)]),
        Compose.Fact(
            "004-CMP-061",
            "services/nginx/volumes[target=/etc/nginx/nginx.conf]",
            new { type = "bind", source = "../nginx/production/nginx.conf", read_only = true }),
        Compose.Fact(
            "004-CMP-062",
            "services/nginx/volumes[target=/etc/nginx/conf.d]",
            new { type = "bind", source = "../nginx/production/conf.d", read_only = true }),
        Compose.Fact(
            "004-CMP-063",
            "services/nginx/volumes[target=/etc/letsencrypt]",
            new { type = "bind", source = "/etc/letsencrypt", read_only = true }),
        Compose.Fact(
            "004-CMP-064",
            "services/nginx/volumes[target=/var/www/certbot]",
            new { type = "bind", source = "/var/www/certbot", read_only = true }),
        Compose.Fact("004-CMP-065", "services/nginx/volumes[source=nginx_logs]", new { type = "volume", target = "/var/log/nginx" }),
        Compose.Fact(
            "004-CMP-066",
            "services/nginx/depends_on",
            new
            {
                frontend = new { condition = "service_healthy" },
                backend = new { condition = "service_healthy" },
                grafana = new { condition = "service_healthy" },
            },
            "004-D35"),
        Compose.Fact("004-CMP-067", "services/nginx/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Prometheus =>
    [
        Compose.Fact("004-CMP-068", "services/prometheus/image", "prom/prometheus:v3.5.0", "004-D32"),
        Compose.Fact("004-CMP-069", "services/prometheus/container_name", "maicivy_prometheus"),
        Compose.Fact("004-CMP-070", "services/prometheus/restart", "unless-stopped"),
        Compose.Fact(
            "004-CMP-071",
            "services/prometheus/command",
            new[]
            {
                "--config.file=/etc/prometheus/prometheus.yml",
                "--storage.tsdb.path=/prometheus",
                "--storage.tsdb.retention.time=15d",
                "--web.enable-lifecycle",
            },
            "004-D48"),
        Compose.Fact(
            "004-CMP-072",
            "services/prometheus/volumes[target=/etc/prometheus]",
            new { type = "bind", source = "../prometheus/production", read_only = true },
            "004-D24"),
        Compose.Fact(
            "004-CMP-073",
            [
                ("services/prometheus/volumes[target=/etc/prometheus]/source", "../prometheus/production"),
                ("services/prometheus/volumes[target=/etc/prometheus]/read_only", true),
            ],
            "004-D24"),
        Compose.Fact("004-CMP-074", "services/prometheus/volumes[source=prometheus_data]", new { type = "volume", target = "/prometheus" }),
        Compose.Fact("004-CMP-075", "services/prometheus/ports[target=9090]", new { host_ip = "127.0.0.1", published = "9090" }),
        Compose.Fact("004-CMP-076", "services/prometheus/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> Grafana =>
    [
        Compose.Fact("004-CMP-077", "services/grafana/image", "grafana/grafana:12.2.1", "004-D32"),
        Compose.Fact("004-CMP-078", "services/grafana/container_name", "maicivy_grafana"),
        Compose.Fact("004-CMP-079", "services/grafana/restart", "unless-stopped"),
        Compose.Fact("004-CMP-080", "services/grafana/environment/GF_SECURITY_ADMIN_USER", "${GRAFANA_ADMIN_USER:?}"),
        Compose.Fact(
            "004-CMP-081",
            [
                ("services/grafana/environment/GF_SECURITY_ADMIN_PASSWORD", Absent),
                ("services/grafana/environment/GF_SECURITY_ADMIN_PASSWORD__FILE", "/run/secrets/grafana-admin-password"),
                ("secrets/grafana-admin-password/environment", "GRAFANA_ADMIN_PASSWORD"),
            ],
            "004-D31"),
        Compose.Fact("004-CMP-082", "services/grafana/environment/GF_SERVER_ROOT_URL", "https://analytics.maicivy.com"),
        Compose.Fact("004-CMP-083", "services/grafana/environment/GF_SERVER_HTTP_PORT", "3001"),
        Compose.Fact("004-CMP-084", "services/grafana/environment/GF_AUTH_ANONYMOUS_ENABLED", "true"),
        Compose.Fact("004-CMP-085", "services/grafana/environment/GF_AUTH_ANONYMOUS_ORG_ROLE", "Viewer"),
        Compose.Fact("004-CMP-086", "services/grafana/environment/GF_USERS_ALLOW_SIGN_UP", "false"),
        Compose.Fact("004-CMP-087", "services/grafana/volumes[source=grafana_data]", new { type = "volume", target = "/var/lib/grafana" }),
        Compose.Fact(
            "004-CMP-088",
            "services/grafana/volumes[target=/etc/grafana/provisioning]",
            new { type = "bind", source = "../grafana/production/provisioning", read_only = true },
            "004-D24"),
        Compose.Fact(
            "004-CMP-089",
            "services/grafana/volumes[target=/var/lib/grafana/dashboards]",
            new { type = "bind", source = "../grafana/production/dashboards", read_only = true },
            "004-D24"),
        Compose.Fact("004-CMP-090", "services/grafana/depends_on/prometheus/condition", "service_healthy", "004-D35"),
        Compose.Fact("004-CMP-091", "services/grafana/networks/maicivy_network", null),
    ];

    private static IReadOnlyList<InventoryFact> VolumesAndNetworks =>
    [
        Compose.Fact("004-CMP-092", "volumes/postgres_data/driver", "local"),
        Compose.Fact("004-CMP-093", "volumes/redis_data/driver", "local"),
        Compose.Fact("004-CMP-094", "volumes/prometheus_data/driver", "local"),
        Compose.Fact("004-CMP-095", "volumes/grafana_data/driver", "local"),
        Compose.Fact("004-CMP-096", "volumes/nginx_logs/driver", "local"),
        Compose.Fact("004-CMP-097", "networks/maicivy_network/driver", "bridge"),
    ];

    private static IReadOnlyList<InventoryFact> Logging =>
    [
        Compose.Fact("004-CMP-098", "services/backend/logging/driver", "json-file"),
        Compose.Fact("004-CMP-099", "services/backend/logging/options/max-size", "10m"),
        Compose.Fact("004-CMP-100", "services/backend/logging/options/max-file", "3"),
        Compose.Fact(
            "004-CMP-101",
            [
                ("services/backend/logging/options/labels", "service,app"),
                ("services/backend/labels", new { service = "backend", app = "maicivy" }),
            ],
            "004-D41"),
        Compose.Fact(
            "004-CMP-102",
            "configs/alloy-config.alloy/content",
            new Containing("""expressions = { method = "", path = "", status = "", duration = "", ip = "", user_agent = "" }""")),
        Compose.Fact(
            "004-CMP-103",
            [
                ("services/backend/logging/driver", "json-file"),
                ("services/frontend/logging/driver", "json-file"),
                ("services/nginx/logging/driver", "json-file"),
                ("services/postgres/logging/driver", "json-file"),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> LogStore =>
    [
        Compose.Fact("004-CMP-104", [("services/loki/image", "grafana/loki:3.5.7"), ("services/loki/profiles", new[] { "logging" })], "004-D39"),
        Compose.Fact("004-CMP-105", "services/loki/ports[target=3100]", new { host_ip = "127.0.0.1", published = "3100" }),
        Compose.Fact(
            "004-CMP-106",
            [("services/loki/configs[target=/etc/loki/local-config.yaml]/source", "loki-local-config.yaml"), ("services/loki/command[-config.file=/etc/loki/local-config.yaml]", "-config.file=/etc/loki/local-config.yaml")]),
        Compose.Fact(
            "004-CMP-107",
            [("services/loki/volumes[source=loki_data]/target", "/loki"), ("volumes/loki_data/driver", "local")],
            "004-D39"),
        Compose.Fact("004-CMP-108", [("services/promtail", Absent), ("services/alloy/image", "grafana/alloy:v1.11.3")], "004-D40"),
        Compose.Fact(
            "004-CMP-109",
            "services/alloy/volumes[target=/var/lib/docker/containers]",
            new { type = "bind", source = "/var/lib/docker/containers", read_only = true },
            "004-D40"),
        Compose.Fact("004-CMP-110", "services/alloy/configs[target=/etc/alloy/config.alloy]/source", "alloy-config.alloy", "004-D40"),
        Compose.Fact("004-CMP-111", "services/alloy/command[/etc/alloy/config.alloy]", "/etc/alloy/config.alloy", "004-D40"),
    ];

    private static IReadOnlyList<InventoryFact> VariablesExample =>
    [
        Variables.Fact("004-CMP-120", "ENV", "production"),
        Variables.Fact("004-CMP-121", "POSTGRES_DB", "maicivy"),
        Variables.Fact("004-CMP-122", "POSTGRES_USER", "maicivy"),
        Variables.Fact("004-CMP-123", "POSTGRES_PASSWORD", "CHANGE_ME_STRONG_PASSWORD_HERE"),
        Variables.Fact("004-CMP-124", "REDIS_PASSWORD", "CHANGE_ME_STRONG_PASSWORD_HERE"),
        Variables.Fact("004-CMP-125", "CLAUDE_API_KEY", "sk-ant-xxxxx"),
        Variables.Fact("004-CMP-126", "OPENAI_API_KEY", "sk-xxxxx"),
        Variables.Fact("004-CMP-127", "NEXT_PUBLIC_API_URL", "https://maicivy.com/api"),
        Variables.Fact("004-CMP-128", "NEXT_PUBLIC_WS_URL", "wss://maicivy.com/ws"),
        Variables.Fact("004-CMP-129", "FRONTEND_URL", "https://maicivy.com"),
        Variables.Fact("004-CMP-130", "GRAFANA_ADMIN_USER", "admin"),
        Variables.Fact("004-CMP-131", "GRAFANA_ADMIN_PASSWORD", "CHANGE_ME_STRONG_PASSWORD_HERE"),
        Variables.Fact("004-CMP-132", "DOCKER_REGISTRY", "ghcr.io/username"),
        Compose.Fact(
            "004-CMP-133",
            [
                ("secrets/postgres-password", new { environment = "POSTGRES_PASSWORD" }),
                ("secrets/redis-password", new { environment = "REDIS_PASSWORD" }),
                ("secrets/claude-api-key", new { environment = "CLAUDE_API_KEY" }),
                ("secrets/openai-api-key", new { environment = "OPENAI_API_KEY" }),
                ("secrets/grafana-admin-password", new { environment = "GRAFANA_ADMIN_PASSWORD" }),
            ]),
    ];
}

using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;
using static Stacks.Tests.PersonalAssistant.Files;

namespace Stacks.Tests.PersonalAssistant;

internal static class ComposeFacts
{
    private static readonly string[] Providers = ["GOOGLE", "MICROSOFT", "NOTION", "YOUTUBE"];

    public static IReadOnlyList<InventoryFact> All =>
    [
        Base.Fact("002-CMP-001", "version", Absent, "002-D01"),
        .. Postgres,
        .. Redis,
        .. Nginx,
        .. OAuthManager,
        .. VolumesAndSecrets,
        .. Overrides,
        .. Versions,
        .. VariablesExample,
        .. SecretsAndCertificates,
    ];

    private static IReadOnlyList<InventoryFact> Postgres =>
    [
        Base.Fact("002-CMP-002", "services/postgres/image", "pgvector/pgvector:0.8.0-pg15", "002-D17"),
        Base.Fact("002-CMP-003", "services/postgres/environment/POSTGRES_DB", "${POSTGRES_DB:?}"),
        Base.Fact("002-CMP-004", "services/postgres/environment/POSTGRES_USER", "${POSTGRES_USER:?}"),
        Base.Fact("002-CMP-005", "services/postgres/environment/POSTGRES_PASSWORD_FILE", "/run/secrets/db_password"),
        Base.Fact("002-CMP-006", "services/postgres/secrets[source=db_password]/target", "/run/secrets/db_password"),
        Base.Fact("002-CMP-007", "services/postgres/volumes[source=postgres_data]", new { type = "volume", target = "/var/lib/postgresql/data" }),
        Base.Fact("002-CMP-008", "services/postgres/restart", "unless-stopped"),
    ];

    private static IReadOnlyList<InventoryFact> Redis =>
    [
        Base.Fact("002-CMP-009", "services/redis/image", "redis:7-alpine"),
        Base.Fact(
            "002-CMP-010",
            [
                ("services/redis/command", Absent),
                ("services/redis/entrypoint", new[]
                {
                    "sh",
                    "-c",
                    """umask 077; printf 'requirepass %s\n' "$$(cat /run/secrets/redis_password)" > /tmp/redis.conf; exec redis-server /tmp/redis.conf --appendonly yes --maxmemory 512mb --maxmemory-policy noeviction""",
                }),
            ],
            "002-D04"),
        Base.Fact("002-CMP-011", "services/redis/volumes[source=redis_data]", new { type = "volume", target = "/data" }),
        Base.Fact("002-CMP-012", "services/redis/restart", "unless-stopped"),
    ];

    private static IReadOnlyList<InventoryFact> Nginx =>
    [
        Base.Fact("002-CMP-013", "services/nginx/image", "nginx:1.28-alpine", "002-D10"),
        Production.Fact("002-CMP-014", "services/nginx/ports[target=80]/published", "${NGINX_PORT_HTTP:-80}"),
        Production.Fact("002-CMP-015", "services/nginx/ports[target=443]/published", "${NGINX_PORT_HTTPS:-443}"),
        new("002-CMP-016", "002-D13", [Configuration(Development, "development"), Configuration(Staging, "staging"), Configuration(Production, "production")]),
        Base.Fact("002-CMP-017", "services/nginx/volumes[target=/etc/letsencrypt]", new { type = "volume", source = "letsencrypt", read_only = true }, "002-D21"),
        Base.Fact(
            "002-CMP-018",
            [
                ("services/nginx/depends_on/api/condition", "service_healthy"),
                ("services/nginx/depends_on/agent/condition", "service_healthy"),
                ("services/nginx/depends_on/oauth-manager/condition", "service_healthy"),
            ],
            "002-D11"),
        Base.Fact("002-CMP-019", "services/nginx/restart", "unless-stopped"),
    ];

    private static IReadOnlyList<InventoryFact> OAuthManager =>
    [
        Base.Fact("002-CMP-020", [("services/oauth_manager", Absent), ("services/oauth-manager/image", "personal-assistant/oauth-manager:${ASSISTANT_VERSION:?}")], "002-D10"),
        Base.Fact("002-CMP-021", "services/oauth-manager/environment/OAUTH_ENCRYPTION_KEY_FILE", "/run/secrets/oauth_encryption_key"),
        Base.Fact(
            "002-CMP-022",
            [
                ("services/oauth-manager/environment/OAUTH_DB_URL", "postgresql://${POSTGRES_USER:?}@postgres:5432/${POSTGRES_DB:?}"),
                ("services/oauth-manager/environment/OAUTH_DB_PASSWORD_FILE", "/run/secrets/db_password"),
            ],
            "002-D05"),
        Base.Fact(
            "002-CMP-023",
            [
                ("services/oauth-manager/environment/OAUTH_REDIS_URL", "redis://redis:6379/1"),
                ("services/oauth-manager/environment/OAUTH_REDIS_PASSWORD_FILE", "/run/secrets/redis_password"),
            ],
            "002-D20"),
        Base.Fact("002-CMP-024", "services/oauth-manager/secrets[source=oauth_encryption_key]/target", "/run/secrets/oauth_encryption_key"),
        Base.Fact(
            "002-CMP-025",
            [
                ("services/oauth-manager/depends_on/postgres/condition", "service_healthy"),
                ("services/oauth-manager/depends_on/redis/condition", "service_healthy"),
            ],
            "002-D11"),
        Base.Fact("002-CMP-026", "services/oauth-manager/restart", "unless-stopped"),
    ];

    private static IReadOnlyList<InventoryFact> VolumesAndSecrets =>
    [
        Base.Fact("002-CMP-027", "volumes/postgres_data/driver", "local"),
        Base.Fact("002-CMP-028", "volumes/redis_data/driver", "local"),
        new("002-CMP-029", "002-D09", SecretFiles("db_password")),
        new("002-CMP-030", "002-D09", SecretFiles("oauth_encryption_key")),
    ];

    private static IReadOnlyList<InventoryFact> Overrides =>
    [
        Development.Fact("002-CMP-031", "services/api/environment/ENVIRONMENT", "development", "002-D09"),
        Development.Fact(
            "002-CMP-032",
            [
                ("services/api/ports[target=8000]", new { host_ip = "127.0.0.1", published = "8000" }),
                ("services/postgres/ports[target=5432]", new { host_ip = "127.0.0.1", published = "5432" }),
                ("services/redis/ports[target=6379]", new { host_ip = "127.0.0.1", published = "6379" }),
                ("services/api/develop/watch[target=/app/app]/action", "sync+restart"),
            ]),
        Staging.Fact("002-CMP-033", "services/api/environment/ENVIRONMENT", "staging", "002-D09"),
        Staging.Fact(
            "002-CMP-034",
            [("services/tests/profiles", new[] { "tests" }), ("services/prometheus/profiles", Absent), ("services/prometheus/volumes[target=/etc/prometheus]/source", "../prometheus/staging")]),
        Production.Fact("002-CMP-035", "services/prometheus/volumes[target=/etc/prometheus]/source", "../prometheus/production", "002-D09"),
        new(
            "002-CMP-036",
            "002-D16",
            [
                Production.Claim("services/api/deploy/replicas", 2),
                Base.Claim("services/api", new { read_only = true, cap_drop = new[] { "ALL" }, security_opt = new[] { "no-new-privileges:true" } }),
            ]),
        Development.Fact(
            "002-CMP-037",
            [("services/agent/develop/watch[target=/app/app]/action", "sync+restart"), ("services/oauth-manager/develop/watch[target=/app/app]/action", "sync+restart")]),
        Staging.Fact("002-CMP-038", "services/tests/depends_on/api/condition", "service_healthy"),
        Production.Fact("002-CMP-039", [("services/api/deploy/replicas", 2), ("services/postgres/deploy/replicas", Absent)], "002-D16"),
    ];

    private static IReadOnlyList<InventoryFact> Versions =>
    [
        new(
            "002-CMP-048",
            "002-D17",
            [
                Base.Claim("configs/postgres-extensions.sql/content", new Containing("CREATE EXTENSION IF NOT EXISTS \"pgcrypto\";")),
                Base.Claim("configs/postgres-extensions.sql/content", new Containing("CREATE EXTENSION IF NOT EXISTS \"pg_trgm\";")),
                Base.Claim("services/postgres/configs[source=postgres-extensions.sql]/target", "/docker-entrypoint-initdb.d/extensions.sql"),
            ]),
        Base.Fact("002-CMP-049", "services/postgres/image", "pgvector/pgvector:0.8.0-pg15", "002-D17"),
        new(
            "002-CMP-050",
            "002-D19",
            [
                Base.Claim("services/redis/image", "redis:7-alpine"),
                Base.Claim("services/redis/entrypoint[2]", new Containing("requirepass")),
                Base.Claim("services/redis/entrypoint[2]", new Containing("--appendonly yes --maxmemory 512mb --maxmemory-policy noeviction")),
                Base.Claim("services/backup-redis/entrypoint[2]", new Containing("--rdb /backups/redis-")),
                Base.Claim("services/backup-redis/entrypoint[2]", new Containing("-mtime +7 -delete")),
            ]),
    ];

    private static IReadOnlyList<InventoryFact> VariablesExample =>
    [
        Base.Fact("002-CMP-058", "services/api/environment/ENVIRONMENT", "production", "002-D09"),
        Base.Fact("002-CMP-059", "services/api/environment/DEBUG", "false"),
        Base.Fact("002-CMP-060", "services/api/environment/LOG_LEVEL", "WARNING"),
        Variables.Fact("002-CMP-061", "POSTGRES_DB", "personal_assistant_prod"),
        Variables.Fact("002-CMP-062", "POSTGRES_USER", "prod_user"),
        OnlyAFile("002-CMP-063", "DB_PASSWORD", "db_password", "002-D07"),
        OnlyAFile("002-CMP-064", "REDIS_PASSWORD", "redis_password", "002-D07"),
        OnlyAFile("002-CMP-065", "OAUTH_ENCRYPTION_KEY", "oauth_encryption_key", "002-D06"),
        .. Providers.SelectMany((provider, i) => (InventoryFact[])
        [
            new(
                $"002-CMP-{66 + (2 * i):000}",
                "002-D08",
                [
                    Variables.Claim($"{provider}_CLIENT_ID", "CHANGE_ME"),
                    Base.Claim($"services/oauth-manager/environment/{provider}_CLIENT_ID", $"${{{provider}_CLIENT_ID:?}}"),
                ]),
            new(
                $"002-CMP-{67 + (2 * i):000}",
                "002-D08",
                [
                    Variables.Claim($"{provider}_CLIENT_SECRET", Absent),
                    Base.Claim($"services/oauth-manager/environment/{provider}_CLIENT_SECRET_FILE", $"/run/secrets/{provider.ToLowerInvariant()}_client_secret"),
                ]),
        ]),
        Variables.Fact("002-CMP-074", "NGINX_PORT_HTTP", "80"),
        Variables.Fact("002-CMP-075", "NGINX_PORT_HTTPS", "443"),
        PortOf("002-CMP-076", "PROMETHEUS_PORT", "prometheus", 9090),
        PortOf("002-CMP-077", "GRAFANA_PORT", "grafana", 3000),
        PortOf("002-CMP-078", "LOKI_PORT", "loki", 3100),
    ];

    private static IReadOnlyList<InventoryFact> SecretsAndCertificates =>
    [
        Base.Fact(
            "002-CMP-079",
            [("services/decrypt-secrets/entrypoint[2]", new Containing("sops decrypt")), ("services/decrypt-secrets/environment/SOPS_AGE_KEY_FILE", "/run/secrets/age_key")],
            "002-D22"),
        new(
            "002-CMP-080",
            "002-D21",
            [
                Production.Claim("services/certbot/entrypoint[2]", new Containing("while :; do certbot renew")),
                Production.Claim("services/certbot/volumes[source=letsencrypt]/target", "/etc/letsencrypt"),
                Base.Claim("services/nginx/entrypoint[2]", new Containing("nginx -s reload")),
            ]),
        Base.Fact(
            "002-CMP-081",
            [
                ("services/rotate-keys/profiles", new[] { "jobs" }),
                ("services/rotate-keys/entrypoint[1]", "rotate-keys"),
                ("services/rotate-keys/volumes[source=key_backups]/target", "/key-backups"),
            ]),
        new(
            "002-CMP-082",
            "002-D22",
            [
                Base.Claim("services/agent/environment/GEMINI_API_KEY", Absent),
                Base.Claim("services/agent/secrets[source=gemini_api_key]/target", "/run/secrets/gemini_api_key"),
                Production.Claim("secrets/gemini_api_key/file", "../../../secrets/production/gemini_api_key.txt"),
                Production.Claim("secrets/twilio_auth_token/file", "../../../secrets/production/twilio_auth_token.txt"),
            ]),
        new("002-CMP-083", null, [.. Providers.Select(provider => Base.Claim($"services/oauth-manager/environment/{provider}_CLIENT_ID", $"${{{provider}_CLIENT_ID:?}}"))]),
        Base.Fact("002-CMP-084", [("services/api/environment/AUTH_ROLES", "user,premium,administrator"), ("services/api/environment/AUTH_MFA", "required")]),
    ];

    private static Claim Configuration(TreeSource file, string environment) =>
        file.Claim("services/nginx/volumes[target=/etc/nginx/nginx.conf]", new { type = "bind", source = $"../nginx/{environment}/nginx.conf", read_only = true });

    private static IReadOnlyList<Claim> SecretFiles(string name) =>
    [
        Development.Claim($"secrets/{name}/file", $"../../../secrets/development/{name}.txt"),
        Staging.Claim($"secrets/{name}/file", $"../../../secrets/staging/{name}.txt"),
        Production.Claim($"secrets/{name}/file", $"../../../secrets/production/{name}.txt"),
    ];

    private static InventoryFact OnlyAFile(string id, string variable, string secret, string defect) =>
        new(id, defect, [Variables.Claim(variable, Absent), Production.Claim($"secrets/{secret}/file", $"../../../secrets/production/{secret}.txt")]);

    private static InventoryFact PortOf(string id, string variable, string service, int number) => new(
        id,
        "002-D27",
        [
            Variables.Claim(variable, number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Base.Claim($"services/{service}/ports[target={number}]", new { host_ip = "127.0.0.1", published = $"${{{variable}:-{number}}}" }),
        ]);
}

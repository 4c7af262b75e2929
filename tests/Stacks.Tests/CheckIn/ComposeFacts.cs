using Stacks.Tests.Facts;
using static Stacks.Tests.CheckIn.Objects;

namespace Stacks.Tests.CheckIn;

/// <summary>A developer's machine.</summary>
internal static class ComposeFacts
{
    public static IReadOnlyList<InventoryFact> All =>
    [
        Port("001-CMP-001", "mongodb", 27017, "001-D20"),
        Port("001-CMP-002", "redis", 6379, "001-D20"),
        Port("001-CMP-003", "backend", 3001, "001-D19"),
        Compose.Fact(
            "001-CMP-004",
            "services/backend/depends_on",
            new { mongodb = new { condition = "service_healthy" }, redis = new { condition = "service_healthy" } },
            "001-D21"),
        Port("001-CMP-005", "frontend", 3000, "001-D19"),
        Compose.Fact("001-CMP-006", "services/frontend/depends_on/backend/condition", "service_healthy", "001-D21"),
        Port("001-CMP-007", "mongo-express", 8081, "001-D20"),
        Compose.Fact(
            "001-CMP-008",
            [
                ("services/mongodb/image", "mongo:7.0"),
                ("services/mongodb/volumes[source=mongodb_data]", new { type = "volume", target = "/data/db" }),
                ("services/mongodb/command", new[] { "mongod", "--replSet", "rs0", "--bind_ip_all" }),
            ],
            "001-D25"),
        Compose.Fact("001-CMP-009", [("services/redis/image", "redis:7-alpine"), ("services/redis/command[allkeys-lru]", "allkeys-lru")]),
        Compose.Fact("001-CMP-010", "services/backend/build/dockerfile", "infrastructure/docker/backend.Dockerfile"),
        Compose.Fact("001-CMP-011", "services/frontend/build/dockerfile", "infrastructure/docker/frontend.Dockerfile"),
        Compose.Fact(
            "001-CMP-012",
            [("services/mongo-express/profiles", new[] { "tools" }), ("services/mongo-express/environment/ME_CONFIG_BASICAUTH_PASSWORD_FILE", "/run/secrets/mongo-express-password")],
            "001-D20"),
        new(
            "001-CMP-013",
            "001-D22",
            [.. ((string[])["mongodb", "redis", "backend", "frontend", "mongo-express"]).Select(service => Compose.Claim($"services/{service}/healthcheck/test[0]", "CMD"))]),
        new(
            "001-CMP-017",
            null,
            [
                Readme.Claim(
                    "Environments[Environment=development, dev]/Command",
                    "`docker compose --env-file development.env -f compose.yaml -f compose.development.yaml up -d --wait`"),
                Compose.Claim("services/backend/build/context", "../../../"),
                Compose.Claim("volumes/mongodb_data/driver", "local"),
            ]),
        Compose.Fact(
            "001-CMP-018",
            "services/backend/healthcheck/test",
            new[] { "CMD", "node", "-e", "fetch('http://127.0.0.1:3001/api/v1/health/readiness').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))" },
            "001-D23"),
        Compose.Fact("001-CMP-019", "services/backend/healthcheck/interval", "30s"),
        Compose.Fact("001-CMP-020", "services/backend/healthcheck/timeout", "10s"),
        Compose.Fact("001-CMP-021", "services/backend/healthcheck/retries", 5),
        Compose.Fact("001-CMP-022", "services/backend/healthcheck/start_period", "30s"),
    ];

    private static InventoryFact Port(string id, string service, int number, string defect) => Compose.Fact(
        id,
        $"services/{service}/ports[target={number}]",
        new { host_ip = "127.0.0.1", published = number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        defect);
}

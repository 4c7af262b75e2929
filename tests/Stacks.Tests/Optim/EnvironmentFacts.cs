using Stacks.Tests.Facts;
using static Stacks.Tests.Facts.TreeClaim;
using static Stacks.Tests.Optim.Objects;

namespace Stacks.Tests.Optim;

/// <summary>What the environments differ in, and what they are for. Development is on each developer's machine.</summary>
internal static class EnvironmentFacts
{
    private static readonly TreeSource AppOnOneMachine = Compose.In("services/optim-app");
    private static readonly object SecretUrl = new { name = "database-secret", key = "url" };
    private static readonly object SecretRedisUrl = new { name = "redis-secret", key = "url" };

    public static IReadOnlyList<InventoryFact> All => [.. Development, .. StagingValues, .. ProductionValues, .. Purposes];

    private static IReadOnlyList<InventoryFact> Development =>
    [
        AppOnOneMachine.Fact(
            "000-KUS-001",
            [("environment/API_URL", "http://localhost:3000"), ("ports[target=3000]", new { host_ip = "127.0.0.1", published = "3000" })]),

        // On the machine it is localhost; between containers it has the name of the service.
        Compose.Fact(
            "000-KUS-002",
            [
                ("services/postgres/ports[target=5432]", new { host_ip = "127.0.0.1", published = "5432" }),
                ("services/postgres/environment/POSTGRES_DB", "optim_dev"),
                ("services/optim-app/environment/DATABASE_URL", "postgres://postgres@postgres:5432/optim_dev"),
            ]),
        Compose.Fact(
            "000-KUS-003",
            [
                ("services/redis/ports[target=6379]", new { host_ip = "127.0.0.1", published = "6379" }),
                ("services/optim-app/environment/REDIS_URL", "redis://redis:6379"),
            ]),
        AppOnOneMachine.Fact("000-KUS-004", "environment/LOG_LEVEL", "debug"),
    ];

    private static IReadOnlyList<InventoryFact> StagingValues =>
    [
        StagingContainer.Fact("000-KUS-005", "env[name=API_URL]/value", "https://staging-api.optim.com"),
        new(
            "000-KUS-006",
            "000-D26",
            [
                StagingContainer.Claim("env[name=DATABASE_URL]/valueFrom/secretKeyRef", SecretUrl),
                Staging.Claim("[ExternalSecret/database-secret]/spec/data[secretKey=url]/remoteRef/key", "optim/database/staging"),
            ]),
        new(
            "000-KUS-007",
            "000-D26",
            [
                StagingContainer.Claim("env[name=REDIS_URL]/valueFrom/secretKeyRef", SecretRedisUrl),
                Staging.Claim("[ExternalSecret/redis-secret]/spec/data[secretKey=url]/remoteRef/key", "optim/redis/staging"),
            ]),
        StagingContainer.Fact("000-KUS-008", "env[name=LOG_LEVEL]/value", "info"),
    ];

    private static IReadOnlyList<InventoryFact> ProductionValues =>
    [
        Container.Fact("000-KUS-009", "env[name=API_URL]/value", "https://api.optim.com"),
        new(
            "000-KUS-010",
            "000-D26",
            [
                Container.Claim("env[name=DATABASE_URL]/valueFrom/secretKeyRef", SecretUrl),
                DatabaseSecret.Claim("spec/data[secretKey=url]/remoteRef/key", "optim/database/production"),
            ]),
        new(
            "000-KUS-011",
            "000-D26",
            [
                Container.Claim("env[name=REDIS_URL]/valueFrom/secretKeyRef", SecretRedisUrl),
                Production.Claim("[ExternalSecret/redis-secret]/spec/data[secretKey=url]/remoteRef/key", "optim/redis/production"),
            ]),
        Container.Fact("000-KUS-012", "env[name=LOG_LEVEL]/value", "warn"),
    ];

    private static IReadOnlyList<InventoryFact> Purposes =>
    [
        Readme.Fact(
            "000-KUS-013",
            "What they are for[Environment=development]",
            new Dictionary<string, string> { ["For"] = "local development and tests", ["Used by"] = "all developers", ["Released"] = "manual or automatic" }),
        new(
            "000-KUS-014",
            "000-D32",
            [Staging.Claim("[Namespace/staging]/metadata/annotations[manifestkit/title]", "Recette"), Readme.Claim("Environments[Environment=staging (Recette), recette]/Platform", "Kubernetes")]),
        Staging.In("[Namespace/staging]/metadata/annotations").Fact(
            "000-KUS-015",
            [
                ("[manifestkit/purpose]", "pre-production tests"),
                ("[manifestkit/audience]", "consultants, developers"),
                ("[manifestkit/release-policy]", "manual"),
            ],
            "000-D32"),
        Production.In("[Namespace/production]/metadata/annotations").Fact(
            "000-KUS-016",
            [
                ("[manifestkit/purpose]", "live system"),
                ("[manifestkit/audience]", "distributors, customers"),
                ("[manifestkit/release-policy]", "after manual approval"),
                ("[manifestkit/title]", Absent),
            ]),
    ];
}

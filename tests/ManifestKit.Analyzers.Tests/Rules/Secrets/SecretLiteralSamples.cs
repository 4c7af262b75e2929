namespace ManifestKit.Analyzers.Tests.Rules.Secrets;

internal sealed class SecretLiteralSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = [|"hunter2"|] } }],""",
        """Apps = [new() { Name = "api", Environment = { ["DATABASE_URL"] = [|"postgres://shop:hunter2@db/shop"|] } }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], InitContainers = [new() { Name = "init", Image = "acme/init:1.0.0", Environment = { ["DB_PASSWORD"] = [|"hunter2"|] } }] }],""",
        """Apps = [new() { Name = "api", Arguments = ["--token", [|"ghp_0123456789abcdefghij0123456789abcdef"|]] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = "change-me", ["DATABASE_URL"] = "postgres://shop@db/shop" } }],""",
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD_FILE"] = "/run/secrets/db" } }],""",
        """Apps = [new() { Name = "api", Arguments = ["--token", "ghp_example"] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = Unknown("hunter2") } }],""",
        """Apps = [new() { Name = "api", Environment = { [Unknown("DB_PASSWORD")] = "hunter2" } }],""",
    ];
}

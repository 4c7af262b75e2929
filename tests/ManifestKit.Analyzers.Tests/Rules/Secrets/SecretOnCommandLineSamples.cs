namespace ManifestKit.Analyzers.Tests.Rules.Secrets;

internal sealed class SecretOnCommandLineSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Command = ["redis-server", "--requirepass", [|Password|]]"""),
        App("""Arguments = [[|$"--requirepass={Password}"|]]"""),
        App("""Arguments = ["--requirepass", [|Secret["password"]|]]"""),
        App("""OnlyIn = [cluster], Sidecars = [new() { Name = "exporter", Image = "acme/exporter:1.0.0", Arguments = [[|$"--level={Level} --password={Password}"|]] }]"""),
        App("""Readiness = new() { Command = ["redis-cli", "-a", [|Password|], "ping"] }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Arguments = [$"--level={Level}"]"""),
        App("""Environment = { ["REDIS_PASSWORD"] = Secret["password"] }"""),
        App("""SecretFiles = [new() { Key = Secret["password"] }], Arguments = ["--password-file=/run/secrets/password"]"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Arguments = [$"--requirepass={Unknown(Password)}"]"""),
        App("""Arguments = Unknown<Text[]>([Password])"""),
    ];

    private static RuleSample App(string properties) => new(
        $$"""Apps = [new() { Name = "cache", {{properties}} }],""",
        """
        static readonly Variable Password = new() { Name = "REDIS_PASSWORD", Example = "change-me" };
        static readonly Variable Level = new() { Name = "LOG_LEVEL", Example = "info" };
        static readonly Secret Secret = new() { Name = "redis", Keys = ["password"], Store = new ExistingSecret() };
        """);
}

namespace ManifestKit.Analyzers.Tests.Rules.Secrets;

internal sealed class SecretLiteralSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = [|"hunter2"|] } }],""",
        """Apps = [new() { Name = "api", Environment = { ["DATABASE_URL"] = [|"postgres://shop:hunter2@db/shop"|] } }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], InitContainers = [new() { Name = "init", Image = "acme/init:1.0.0", Environment = { ["DB_PASSWORD"] = [|"hunter2"|] } }] }],""",
        """Apps = [new() { Name = "api", Arguments = ["--token", [|"ghp_0123456789abcdefghij0123456789abcdef"|]] }],""",
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "config", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["api.ini"] = "password=[|hunter2|]" } } }] }],""",
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "config", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["api.yaml"] = "url: [|postgres://shop:hunter2@db/shop|]" } } }] }],""",
        """Apps = [new() { Name = "api", Volumes = [new() { Name = "config", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["tls.key"] = [|"-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"|] } } }] }],""",
        Files("[|level: info\\n  'admin_token': \\\"s3cr3t\\\",|]"),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Files("password = $__file{/run/secrets/db}\\ntoken: ${TOKEN}\\n# password = hunter2\\nadmin_password: change-me"),
        Files("password_file: /run/secrets/db\\nsecret: true\\ntoken = request.token\\napi_key = readKey()\\npassword:\\n"),
        Files("url: postgres://shop:$PASSWORD@db/shop"),
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = "change-me", ["DATABASE_URL"] = "postgres://shop@db/shop" } }],""",
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD_FILE"] = "/run/secrets/db" } }],""",
        """Apps = [new() { Name = "api", Arguments = ["--token", "ghp_example"] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = Unknown("hunter2") } }],""",
        """Apps = [new() { Name = "api", Environment = { [Unknown("DB_PASSWORD")] = "hunter2" } }],""",
    ];

    private static RuleSample Files(string text)
    {
        var literal = text.StartsWith("[|", StringComparison.Ordinal) ? $"[|\"{text[2..^2]}\"|]" : $"\"{text}\"";
        return $$"""Apps = [new() { Name = "api", Volumes = [new() { Name = "config", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["api.conf"] = {{literal}} } } }] }],""";
    }
}

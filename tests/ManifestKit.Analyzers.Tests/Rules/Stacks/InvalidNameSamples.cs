namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class InvalidNameSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "my[|_|]api" }],""",
        """Apps = [new() { Name = "[|A|]pi" }],""",
        """Apps = [new() { Name = "shop[|.|]api" }],""",
        """Apps = [new() { Name = "[|9|]lives", Ports = [new() { Number = 8080 }] }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Name = "metrics-and-hea[|lth|]", Number = 8080 }] }],""",
        """Apps = [new() { Name = "api", ObjectNames = new() { Service = "api[|.|]internal" } }],""",
        """Apps = [new() { Name = "api", OnlyIn = [cluster], Sidecars = [new() { Name = "log[|_|]shipper", Image = "acme/logs:1.0.0" }] }],""",
        new("", Environments: """new() { Name = "pro[|_|]duction", Platform = Platform.Kubernetes }"""),
        new("", Environments: """new() { Name = "cluster", Namespace = "shop[|.|]cluster", Platform = Platform.Kubernetes }"""),
        """Apps = [new() { Name = "api", ContainerName = "shop[| |]api" }],""",
        """Jobs = [new() { Name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[|a|]", Schedule = "@daily", Deadline = 1.Hours }],""",
        """Databases = [new() { Name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[|a|]", Engine = DatabaseEngine.Redis, Version = "7-alpine" }],""",
        """Secrets = [new() { Name = "api[|_|]token", Keys = ["token"], Store = new ExistingSecret() }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "my-api-2", Ports = [new() { Name = "grpc-web", Number = 8080 }] }],""",
        """Apps = [new() { Name = "9lives", ContainerName = "Shop_9.lives-1" }],""",
        """Apps = [new() { Name = "9lives", ObjectNames = new() { Service = "nine-lives" }, Ports = [new() { Number = 8080 }] }],""",
        """Jobs = [new() { Name = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", Schedule = "@daily", Deadline = 1.Hours }],""",
        """Secrets = [new() { Name = "api.token", Keys = ["token"], Store = new ExistingSecret() }],""",
        """Secrets = [new() { Name = "api_token", Keys = ["token"], Store = new FileStore { Folder = "/etc/shop" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = Unknown("my_api") }],""",
        """Apps = [new() { Name = "api", Ports = [new() { Name = Unknown("my_port"), Number = 8080 }] }],""",
    ];
}

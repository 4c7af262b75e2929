namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class InvalidImageSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        App("""Image = "ghcr.io/[|S|]hop/api:1.4.2" """),
        App("""Image = "[|https://|]ghcr.io/shop/api:1.4.2" """),
        App("""Image = new() { Repository = "ghcr.io/shop/[|A|]pi", Tag = "1.4.2" }"""),
        App("""Image = new() { Repository = "ghcr.io/shop/api", Tag = "1.4[| |]2" }"""),
        App("""Image = new() { Repository = "ghcr.io/shop/api", Digest = "[|sha256:0123|]" }"""),
        """Databases = [new() { Name = "db", Engine = DatabaseEngine.PostgreSql, Version = "16[|/|]alpine" }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        App("""Image = "ghcr.io/shop/api:1.4.2" """),
        App("""Image = "localhost:5000/shop/api@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" """),
        """Databases = [new() { Name = "db", Engine = DatabaseEngine.PostgreSql, Version = "16-alpine" }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        App("""Image = new() { Repository = Unknown("ghcr.io/Shop/api"), Tag = "1.4.2" }"""),
        App("""Image = new() { Repository = "ghcr.io/shop/api", Tag = Unknown("1 4") }"""),
    ];

    private static RuleSample App(string properties) => $$"""Apps = [new() { Name = "api", {{properties}} }],""";
}

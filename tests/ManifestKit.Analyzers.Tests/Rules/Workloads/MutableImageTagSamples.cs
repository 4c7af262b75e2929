namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class MutableImageTagSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Apps = [new() { Name = "api", Image = [|"redis:latest"|] }],""",
        """Apps = [new() { Name = "api", Image = [|"redis"|] }],""",
        """Apps = [new() { Name = "api", Image = new() { Repository = [|"redis"|] } }],""",
        """Apps = [new() { Name = "api", Image = new() { Repository = "redis", Tag = [|"latest"|] } }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Apps = [new() { Name = "api", Image = "redis:7.4.1" }],""",
        """Apps = [new() { Name = "api", Image = "redis:latest@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }],""",
        """Apps = [new() { Name = "api", Image = new() { Repository = "registry:5000/redis", Tag = "7.4.1" } }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Apps = [new() { Name = "api", Image = Unknown("redis:latest") }],""",
        """Apps = [new() { Name = "api", Image = new() { Repository = "redis", Tag = Unknown("latest") } }],""",
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class UnlistedWorkloadSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        new("""Apps = [new() { Name = "api", DependsOn = [[|Cache|]] }],""", """static readonly App Cache = new() { Name = "cache" };"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        new("""Apps = [Cache, new() { Name = "api", DependsOn = [Cache] }],""", """static readonly App Cache = new() { Name = "cache" };"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        new("""Apps = [new() { Name = "api", DependsOn = [Unknown(Cache)] }],""", """static readonly App Cache = new() { Name = "cache" };"""),
        new("""Apps = [Unknown(new App { Name = "web" }), new() { Name = "api", DependsOn = [Cache] }],""", """static readonly App Cache = new() { Name = "cache" };"""),
    ];
}

namespace ManifestKit.Analyzers.Tests.Rules.Stacks;

internal sealed class DependencyCycleSamples : RuleSamples
{
    private const string Members =
        """
        static readonly App Api = new() { Name = "api" };
        static readonly App Worker = new() { Name = "worker" };
        """;

    public override IReadOnlyList<RuleSample> Bad =>
    [
        new("Apps = [Api with { DependsOn = [Worker] }, Worker with { DependsOn = [[|Api|]] }],", Members),
        new("Apps = [Api with { DependsOn = [[|Api|]] }],", Members),
        new("Apps = [Worker, Api with { DependsOn = [Worker] }, new() { Name = \"a\", DependsOn = [new() { On = Api }, B] }, new() { Name = \"b\", DependsOn = [[|A|]] }],", Members + """
            static readonly App A = new() { Name = "a" };
            static readonly App B = new() { Name = "b" };
            """),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        new("Apps = [Api, Worker with { DependsOn = [Api] }],", Members),
        new("Apps = [Api, Worker with { DependsOn = [Api] }, new() { Name = \"site\", DependsOn = [Api, Worker] }],", Members),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        new("Apps = [Api with { DependsOn = [Worker] }, Worker with { DependsOn = [Unknown(Api)] }],", Members),
    ];
}

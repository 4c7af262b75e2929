namespace ManifestKit.Analyzers.Tests.Rules.Workloads;

internal sealed class EvictedDataSamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        Redis("""Settings = { ["maxmemory-policy"] = [|"allkeys-lru"|] }"""),
        Redis("""Usage = DatabaseUsage.Broker, Settings = { ["maxmemory-policy"] = [|"allkeys-lfu"|] }"""),
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        Redis("""Usage = DatabaseUsage.Cache, Settings = { ["maxmemory-policy"] = "allkeys-lru" }"""),
        Redis("""Settings = { ["maxmemory-policy"] = "noeviction" }"""),
        Redis("""Settings = { ["maxmemory"] = "256mb" }"""),
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        Redis("""Settings = { ["maxmemory-policy"] = Unknown("allkeys-lru") }"""),
        Redis("""Usage = Unknown(DatabaseUsage.Primary), Settings = { ["maxmemory-policy"] = "allkeys-lru" }"""),
    ];

    private static RuleSample Redis(string properties) =>
        $$"""Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", {{properties}} }],""";
}

using ManifestKit.Rules;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>Every rule, through both readers.</summary>
public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_readers_find_what_is_wrong(string id) => Assert.All(Present(SamplesOf(id).Bad), s => s.Stack.Finds(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_readers_are_silent_about_what_is_right(string id) => Assert.All(Present(SamplesOf(id).Good), s => s.Stack.FindsNothing());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_analyzer_is_silent_about_what_it_cannot_know(string id)
        => Assert.All(Present(SamplesOf(id).Unknown), s => s.Stack.IsFoundOnlyInMemory(id));

    private static RuleSamples SamplesOf(string id)
    {
        var rule = RuleCatalogue.All.Single(r => r.Id == id);
        var samples = RuleSamples.Of(rule);
        Assert.True(samples is not null, $"{id} has no samples; write a class {rule.GetType().Name}Samples.");
        return samples;
    }

    private static IReadOnlyList<RuleSample> Present(IReadOnlyList<RuleSample> samples)
    {
        Assert.NotEmpty(samples);
        return samples;
    }
}

using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.Rules;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>Stacks for one rule: the class for <c>MutableImageTag</c> is <c>MutableImageTagSamples</c>.</summary>
internal abstract class RuleSamples
{
    /// <summary>What the rule finds, at each <c>[|mark|]</c>.</summary>
    public abstract IReadOnlyList<RuleSample> Bad { get; }

    /// <summary>What resembles it and is right.</summary>
    public abstract IReadOnlyList<RuleSample> Good { get; }

    /// <summary>What is wrong, but comes out of a call into which the analyzer does not look. The host finds it.</summary>
    public abstract IReadOnlyList<RuleSample> Unknown { get; }

    /// <summary>The samples of a rule; null if there are none.</summary>
    public static RuleSamples? Of(Rule rule)
    {
        var type = typeof(RuleSamples).Assembly.GetTypes().SingleOrDefault(t => t.Name == rule.GetType().Name + "Samples");
        return type is null ? null : (RuleSamples)Activator.CreateInstance(type)!;
    }
}

/// <param name="Properties">Properties of the stack, beside its name and its environments.</param>
/// <param name="Members">Members beside the stack.</param>
/// <param name="Environments">The environments of the stack.</param>
internal sealed record RuleSample(string Properties, string Members = "", string Environments = "cluster, staging")
{
    public Sample Stack => Sample.Stack(Properties, Members, Environments);

    public static implicit operator RuleSample(string properties) => new(properties);
}

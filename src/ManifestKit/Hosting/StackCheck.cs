using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Everything that is wrong with a declaration.</summary>
internal static class StackCheck
{
    /// <summary>The findings of the rules; if two declarations have one name, only that: what else would be found is about either.</summary>
    public static IReadOnlyList<StackFinding> Run(Stack stack) => DeclaredNames.Check(stack) is { Count: > 0 } names ? names : RuleRunner.Run(stack);
}

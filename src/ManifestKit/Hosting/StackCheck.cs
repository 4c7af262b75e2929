using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Everything that is wrong with a declaration.</summary>
internal static class StackCheck
{
    /// <summary>The findings of the rules; if names or parts are missing or malformed, only those.</summary>
    public static IReadOnlyList<StackFinding> Run(Stack stack) => DeclaredNames.Check(stack) is { Count: > 0 } names ? names : RuleRunner.Run(stack);
}

using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Everything that is wrong with a declaration.</summary>
internal static class StackCheck
{
    /// <summary>The findings of the rules; if two declarations have one name, only that: what else is found is about either.</summary>
    public static IReadOnlyList<StackFinding> Run(Stack stack)
    {
        var findings = RuleRunner.Run(stack);
        var names = findings.Where(f => f.Id == HostError.DuplicateName.Id).ToList();
        return names.Count > 0 ? names : findings;
    }
}

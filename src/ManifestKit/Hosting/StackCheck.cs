using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Everything that is wrong with a declaration.</summary>
internal static class StackCheck
{
    /// <summary>The findings of the rules; if two declarations have one name, only that: what else is found is about either.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="sources">Where its sources are. Default: where the compiler says.</param>
    public static IReadOnlyList<StackFinding> Run(Stack stack, MappedSources? sources = null)
    {
        var findings = RuleRunner.Run(stack, new SourceLines(sources));
        var names = findings.Where(f => f.Id == HostError.DuplicateName.Id).ToList();
        return names.Count > 0 ? names : findings;
    }
}

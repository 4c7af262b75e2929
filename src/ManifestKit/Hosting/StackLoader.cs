namespace ManifestKit.Hosting;

/// <summary>Gets the declared stacks from the program.</summary>
internal static class StackLoader
{
    /// <summary>The stacks that the command line asks for.</summary>
    /// <exception cref="HostException">A declaration throws, two stacks have one name, or a name is unknown.</exception>
    public static IReadOnlyList<Stack> Load(HostProgram program, HostOptions options)
    {
        var stacks = program.Stacks.Select(declaration => StackEvaluation.Evaluate(declaration, program.Caller)).ToList();
        foreach (var twice in stacks.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            throw new HostException(
                HostError.DuplicateName,
                $"Two stacks are named '{twice.Key}'; both would be written to one folder. Rename one.",
                SourcePlace.Of(twice.Last().Source));
        }

        CheckKnown("stack", options.Stacks, stacks.Select(s => s.Name));
        var selected = stacks.Where(s => options.Stacks.Count == 0 || options.Stacks.Contains(s.Name)).ToList();
        if (options.Environment is not { } environment)
            return selected;

        CheckKnown("environment", [environment], selected.SelectMany(s => s.Environments).SelectMany(EnvironmentNames.Of));
        return [.. selected.Where(s => EnvironmentNames.Find(s, environment) is not null)];
    }

    private static void CheckKnown(string kind, IReadOnlyList<string> asked, IEnumerable<string> declared)
    {
        var known = declared.Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in asked.Except(known))
            throw new HostException(HostError.UnknownName, $"There is no {kind} '{name}'. Declared: {string.Join(", ", known)}.");
    }
}

using ManifestKit.Rendering;

namespace ManifestKit.Rules;

/// <summary>Runs the rules over a stack in memory: over its declaration, and over what each environment makes of it.</summary>
public static class RuleRunner
{
    /// <summary>Everything that the rules find, once, in the order of files and lines.</summary>
    public static IReadOnlyList<StackFinding> Run(Stack stack) => Run(stack, new SourceLines());

    internal static IReadOnlyList<StackFinding> Run(Stack stack, SourceLines sources)
    {
        var columns = new SourceColumns(sources);
        var severities = new SourceSeverities(sources);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new Dictionary<(string Id, string Message, SourceLocation Place), StackFinding>();
        Collect(stack, null);
        foreach (var environment in stack.Environments)
            Collect(stack.For(environment), environment.Name);

        return
        [
            .. found.Values
                .OrderBy(f => f.File, StringComparer.Ordinal)
                .ThenBy(f => f.Line)
                .ThenBy(f => f.Column)
                .ThenBy(f => f.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal),
        ];

        void Collect(Stack version, string? environment)
        {
            List<ModelObject> objects = [.. ModelObject.In(version, seen)];
            foreach (var (rule, finding) in InParallel.Select(objects, declared => Check(declared, environment is null)).SelectMany(findings => findings))
            {
                var place = finding.Source is SourceLocation location ? location : version.Source;
                var key = (rule.Id, finding.Message, place);
                if (!found.ContainsKey(key) && severities.Of(rule, place) is { } severity)
                    found.Add(key, new(rule.Id, severity, finding.Message, place.File, place.Line, columns.Of(place), environment));
            }
        }
    }

    // What a rule finds at an object depends on that object alone: what no environment varies is checked once.
    private static List<(Rule Rule, Finding Finding)> Check(ModelObject declared, bool isDeclaration)
    {
        List<(Rule Rule, Finding Finding)> found = [];
        foreach (var rule in declared.Rules.Where(rule => isDeclaration || !rule.LooksAtDeclarationOnly))
        {
            foreach (var finding in rule.Check(declared))
                found.Add((rule, finding));
        }

        return found;
    }
}

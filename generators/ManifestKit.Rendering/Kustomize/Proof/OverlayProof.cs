using System.Collections.Concurrent;
using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The overlay of an environment, applied to the base, builds every object that the environment declares, and no other one.</summary>
internal sealed class OverlayProof(BaseLayer declared, EnvironmentObjects environment)
{
    private readonly string _folder = OutputLayout.KustomizeOverlay(environment.Scope.Name);

    /// <summary>What is built otherwise.</summary>
    /// <param name="build">Builds the files as they will be written.</param>
    /// <param name="equal">Pairs of objects that are known to be equal: most are those of the base, in every environment.</param>
    public IEnumerable<OutputProblem> Check(KustomizeBuild build, ConcurrentDictionary<(DataMap Built, DataMap Declared), bool> equal)
    {
        BuiltObjects built;
        try
        {
            built = build.Of(_folder);
        }
        catch (BuildException problem)
        {
            return [Problem(OutputProblem.UnprovenOverlay, $"{_folder} cannot be built: {problem.Message}", environment.Scope.Environment)];
        }

        return SelectorChanges().Concat(Compare(built, equal));
    }

    private IEnumerable<OutputProblem> SelectorChanges()
    {
        foreach (var after in environment.Objects)
        {
            if (declared.Objects.TryGetValue(after.Id, out var before)
                && !ReferenceEquals(before, after)
                && ChangedSelector.Of(_folder, before, after, environment.Scope.Name) is { } problem)
                yield return problem;
        }
    }

    private IEnumerable<OutputProblem> Compare(BuiltObjects built, ConcurrentDictionary<(DataMap Built, DataMap Declared), bool> equal)
    {
        var wantedById = environment.All().Select(o => new DeclaredObject(o, environment.Scope)).ToDictionary(o => o.Id);
        foreach (var item in built)
        {
            if (!wantedById.Remove(item.Id, out var wanted))
            {
                yield return Problem(OutputProblem.UnprovenOverlay, $"{_folder} builds {item.Id}, which is not declared for '{environment.Scope.Name}'.", environment.Scope.Environment);
                continue;
            }

            if (!equal.ContainsKey((item.Node, wanted.Node)))
            {
                if (item.Node.DeepEquals(wanted.Node))
                    equal.TryAdd((item.Node, wanted.Node), true);
                else
                    yield return Differs(item, wanted, DataDifference.Between(item.Node, wanted.Node)!);
            }

            foreach (var misfit in Misfits(item))
                yield return Problem(OutputProblem.Rejected, $"{_folder} builds {item.Id}, which {misfit}", wanted.Origin);
        }

        foreach (var missing in wantedById.Values)
            yield return Problem(OutputProblem.UnprovenOverlay, $"{_folder} does not build {missing.Id}, which is declared for '{environment.Scope.Name}'.", missing.Origin);
    }

    /// <summary>What stands in a file has been checked there; what a patch makes of it has not.</summary>
    private static IEnumerable<string> Misfits(BuiltObject item)
    {
        if (KnownKind.Misfit(item.Id) is { } unknown)
            return [unknown];
        return item.IsAsRead || SchemaFacts.OfKind(item.ApiVersion, item.Kind) is not { } type
            ? []
            : DocumentSchema.Of(type).Validate(item.Node).Select(violation => $"does not fit the schema of {item.Kind}: {violation.InstancePath}: {violation.Message}");
    }

    private OutputProblem Differs(BuiltObject item, DeclaredObject wanted, DataDifference difference) => Problem(
        OutputProblem.UnprovenOverlay,
        $"{_folder} builds {item.Id} with {DataDifference.Show(difference.Found)} at {difference.Path}, where {DataDifference.Show(difference.Wanted)} is declared.",
        wanted.Origin);

    private OutputProblem Problem(string id, string message, Declaration origin) => new(id, message, origin, environment.Scope.Name);
}

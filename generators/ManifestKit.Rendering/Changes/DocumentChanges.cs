using ManifestKit.Documents;

namespace ManifestKit.Rendering.Changes;

/// <summary>Applies declared changes, and knows those that nothing was rendered for.</summary>
internal static class DocumentChanges
{
    /// <summary>The document with all changes of its class applied, in their order.</summary>
    public static IDocument Apply(IEnumerable<DocumentChange> changes, IDocument document, EnvironmentScope scope)
    {
        foreach (var change in changes.OfType<TypedChange>())
        {
            if (change.Subject.IsInstanceOfType(document))
            {
                document = change.Apply(document);
                scope.Applied.Add(change);
            }
        }

        return document;
    }

    /// <summary>Finds a change that changes nothing anywhere.</summary>
    /// <exception cref="RenderException">There is one.</exception>
    public static void CheckApplied(IReadOnlyList<EnvironmentScope> environments)
    {
        var applied = environments.SelectMany(environment => environment.Applied).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var (change, owner) in environments.SelectMany(environment => Declared(environment.Stack)))
        {
            if (!applied.Contains(change))
            {
                throw new RenderException(
                    change,
                    change is TypedChange { Subject.Name: var name }
                        ? $"This change of a {name} changes nothing: no environment renders a {name} for {owner}; remove it, or name a class that is rendered."
                        : "This change is of no target; make it with 'Change.Of'.");
            }
        }
    }

    private static IEnumerable<(DocumentChange Change, string Owner)> Declared(Stack stack) =>
    [
        .. stack.Workloads.SelectMany(workload => workload.Changes.Select(change => (change, $"'{workload.Name}'"))),
        .. stack.Gateways.SelectMany(gateway => gateway.Changes.Select(change => (change, $"'{gateway.Name}'"))),
        .. stack.Objects.SelectMany(declared => declared.Changes.Select(change => (change, "this object"))),
        .. stack.Changes.Select(change => (change, "the stack")),
    ];
}

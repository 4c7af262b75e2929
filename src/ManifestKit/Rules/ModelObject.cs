namespace ManifestKit.Rules;

/// <summary>An object of the model, for the rules.</summary>
internal sealed class ModelObject(object value, SourceLocation place) : DeclaredObject
{
    private readonly ModelType _type = ModelType.Of(value.GetType());

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types => _type.Names;

    /// <inheritdoc/>
    public override object? Source => place;

    /// <inheritdoc/>
    public override Fact this[string property]
        => _type.Properties.TryGetValue(property, out var getter) ? ModelFacts.Of(getter.GetValue(value), place) : Fact.Absent;

    /// <summary>The stack and every object that it owns, each once.</summary>
    public static IEnumerable<ModelObject> In(Stack stack)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<ModelObject>([new ModelObject(stack, stack.Source)]);
        while (open.TryPop(out var declared))
        {
            if (!seen.Add(declared.Value))
                continue;
            yield return declared;
            foreach (var part in declared.Parts())
                open.Push(part);
        }
    }

    private object Value => value;

    private IEnumerable<ModelObject> Parts()
        => _type.Properties.Keys
            .SelectMany(p => Objects(this[p]))
            .Where(part => value is Stack || part.Value is not (Workload or Secret or DeploymentEnvironment));

    private static IEnumerable<ModelObject> Objects(Fact fact) => fact.Kind switch
    {
        FactKind.Object => [(ModelObject)fact.Object!],
        FactKind.List => fact.Items.SelectMany(Objects),
        FactKind.Map => fact.Entries.SelectMany(e => Objects(e.Value)),
        _ => [],
    };
}

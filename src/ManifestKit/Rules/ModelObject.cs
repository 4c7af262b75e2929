namespace ManifestKit.Rules;

/// <summary>An object of the model, for the rules. A property is read once, however many rules ask for it.</summary>
internal sealed class ModelObject(object value, SourceLocation place) : DeclaredObject
{
    private readonly ModelType _type = ModelType.Of(value.GetType());
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types => _type.Names;

    /// <summary>The rules that look at it.</summary>
    public IReadOnlyList<Rule> Rules => _type.Rules;

    /// <inheritdoc/>
    public override object? Source => place;

    /// <inheritdoc/>
    public override Fact this[string property]
    {
        get
        {
            if (!_facts.TryGetValue(property, out var fact))
                _facts.Add(property, fact = Read(property));
            return fact;
        }
    }

    /// <summary>The stack and every object that it owns, each once.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="seen">The objects to leave out, with what they own; those that are given are added.</param>
    public static IEnumerable<ModelObject> In(Stack stack, HashSet<object> seen)
    {
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

    private Fact Read(string property)
        => _type.Properties.TryGetValue(property, out var getter) ? ModelFacts.Of(getter.GetValue(value), place) : Fact.Absent;

    private IEnumerable<ModelObject> Parts()
        => _type.Holders
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

namespace ManifestKit.Rules;

/// <summary>
/// An object of the model, for the rules. A property is read once, however many rules ask for it; if several threads ask at once, each may
/// read it, and all read the same.
/// </summary>
/// <param name="value">The object.</param>
/// <param name="place">Where it is declared: a <see cref="SourceLocation"/>.</param>
internal sealed class ModelObject(object value, object place) : DeclaredObject
{
    private readonly ModelType _type = ModelType.Of(value.GetType());
    private Fact?[]? _facts;

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
            if (_type.IndexOf(property) is not { } index)
                return Fact.Absent;
            var facts = _facts ??= new Fact?[_type.Properties.Count];
            return facts[index] ??= ModelFacts.Of(_type.Properties[index].GetValue(value), place);
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
            foreach (var property in declared._type.Holders)
                declared.PushParts(declared[property], open);
        }
    }

    private object Value => value;

    /// <summary>Adds the objects in a value that this object owns: what only a stack owns, others refer to.</summary>
    private void PushParts(Fact fact, Stack<ModelObject> open)
    {
        if (fact.Object is ModelObject part && (value is Stack || part.Value is not (Workload or Secret or DeploymentEnvironment)))
            open.Push(part);
        foreach (var item in fact.Items)
            PushParts(item, open);
        foreach (var entry in fact.Entries)
            PushParts(entry.Value, open);
    }
}

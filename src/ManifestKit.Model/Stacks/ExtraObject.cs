namespace ManifestKit;

/// <summary>An object that a stack has beside what its declarations imply: a <c>KubernetesObject</c>. What it holds, only a target knows.</summary>
public abstract record ExtraObject : VariedDeclaration<ExtraObject>
{
    /// <summary>Declares an object.</summary>
    protected ExtraObject(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>What is different about it, for variations: <c>{ [production] = o => o with { Changes = [...] } }</c>. Default: nothing.</summary>
    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];
}

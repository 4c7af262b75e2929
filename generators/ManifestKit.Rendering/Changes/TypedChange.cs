using ManifestKit.Documents;

namespace ManifestKit.Rendering.Changes;

/// <summary>A change of documents of one class.</summary>
internal abstract record TypedChange : DocumentChange
{
    protected TypedChange(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>The class that it changes.</summary>
    public abstract Type Subject { get; }

    /// <summary>The changed document.</summary>
    /// <param name="document">A document of the class.</param>
    public abstract IDocument Apply(IDocument document);
}

/// <summary>A change of documents of one class.</summary>
/// <typeparam name="T">The class.</typeparam>
internal sealed record TypedChange<T> : TypedChange
    where T : class, IDocument
{
    private readonly Func<T, T> _change;

    public TypedChange(Func<T, T> change, string file, int line)
        : base(file, line) => _change = change;

    public override Type Subject => typeof(T);

    public override IDocument Apply(IDocument document)
    {
        T? changed;
        try
        {
            changed = _change((T)document);
        }
        catch (Exception exception) when (exception is not RenderException)
        {
            throw new RenderException(this, $"The change of a {Subject.Name} throws {exception.GetType().Name}: {exception.Message} Mend the change.");
        }

        return changed ?? throw new RenderException(this, $"The change of a {Subject.Name} gives null; return the object.");
    }
}

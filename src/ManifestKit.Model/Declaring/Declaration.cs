namespace ManifestKit;

/// <summary>Anything that a team declares. It remembers where, so that a finding can point there.</summary>
public abstract record Declaration
{
    private protected Declaration(string file, int line) => Source = new SourceLocation(file, line);

    /// <summary>Where this was declared. It is no part of what was declared: equality ignores it.</summary>
    public SourceLocation Source { get; }

    /// <inheritdoc/>
    public virtual bool Equals(Declaration? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}

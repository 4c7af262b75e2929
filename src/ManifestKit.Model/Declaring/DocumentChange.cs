namespace ManifestKit;

/// <summary>A change of what is rendered from a declaration: <c>Change.Of&lt;Deployment&gt;(...)</c>. What it changes, only a target knows.</summary>
public abstract record DocumentChange : Declaration
{
    /// <summary>Declares a change.</summary>
    protected DocumentChange(string file, int line)
        : base(file, line)
    {
    }
}

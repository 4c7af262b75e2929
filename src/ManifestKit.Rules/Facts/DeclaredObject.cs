namespace ManifestKit.Rules;

/// <summary>An object of a declaration, as a reader sees it: the analyzer in source, the host in memory.</summary>
public abstract class DeclaredObject
{
    /// <summary>The name of its type and of the types that it derives from, such as <c>App</c>, <c>Workload</c>.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>What the reader read this from. Only the reader understands it.</summary>
    public abstract object? Source { get; }

    /// <summary>What is known about a property.</summary>
    public abstract Fact this[string property] { get; }
}

using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>Something that must be true of the rendered files.</summary>
internal abstract record Claim
{
    /// <summary>Fails the running test, with what was found, if it is not true.</summary>
    public abstract void Check(RenderedFolder rendered);
}

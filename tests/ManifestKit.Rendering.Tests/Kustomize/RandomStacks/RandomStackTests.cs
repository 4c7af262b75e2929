using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Kustomize.RandomStacks;

/// <summary>Whatever is declared, and whatever environments change in it, overlays build it.</summary>
public sealed class RandomStackTests
{
    private const int Stacks = 500;
    private const int StacksForKubectl = 4;

    [Fact]
    public void Every_overlay_of_every_stack_is_proven()
    {
        var seed = Seed.Take();
        for (var i = 0; i < Stacks; i++)
        {
            var problems = OutputCheck.Run(StackRenderer.Render(RandomStack.Of(unchecked((seed * 31) + i))));
            Assert.True(problems.Count == 0, $"Stack {i} of seed {seed}: {string.Join('\n', problems.Select(problem => problem.Message))}");
        }
    }

    [Fact]
    public void Kubectl_builds_the_same()
    {
        var seed = Seed.Take();
        for (var i = 0; i < StacksForKubectl; i++)
            KubectlWitness.AssertProven(RandomStack.Of(unchecked((seed * 31) + i)));
    }
}

using System.Text;
using ManifestKit.Documents;
using ManifestKit.Rendering.Compose;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Compose.Layers;

/// <summary>Whatever is declared, base and override are the declared project: by the proof, and for some by Compose itself.</summary>
public sealed class RandomOverrideTests
{
    [Fact]
    public void Every_override_passes_the_proof()
    {
        var stacks = new RandomStack(Seed.Random());
        for (var i = 0; i < 500; i++)
        {
            List<RenderedFile> files = [.. new ComposeTarget().Render(new(Valid(stacks)))];
            var problems = OutputCheck.Run(files);
            Assert.True(problems.Count == 0, $"stack {i}: {problems.FirstOrDefault()?.Message}\n{string.Concat(files.Select(file => Encoding.UTF8.GetString(file.Content.Span)))}");
        }
    }

    [Fact]
    public void Compose_agrees_for_some()
    {
        var stacks = new RandomStack(Seed.Random());
        for (var i = 0; i < 5; i++)
        {
            using var folder = new TemporaryFolder();
            var scope = new RenderScope(Valid(stacks));
            foreach (var file in new ComposeTarget().Render(scope))
                folder.Write(Path.GetFileName(file.Path), Encoding.UTF8.GetString(file.Content.Span));
            foreach (var environment in scope.Environments)
            {
                var variables = $"{environment.Name}.env.example";
                folder.Write($"complete.{environment.Name}.yaml", Project.Of(environment).ToYaml());
                Assert.Equal(
                    ComposeConfiguration.Read(folder.PathOf(""), variables, $"complete.{environment.Name}.yaml").ToString(),
                    ComposeConfiguration.Read(folder.PathOf(""), variables, "compose.yaml", $"compose.{environment.Name}.yaml").ToString());
            }
        }
    }

    /// <summary>The next stack that Compose can express: some draw ports without a way to the host, two configuration files of one name, or need what is not there.</summary>
    private static Stack Valid(RandomStack stacks)
    {
        while (true)
        {
            var stack = stacks.Next();
            try
            {
                _ = new RenderScope(stack).Environments.Select(Project.Of).ToList();
                return stack;
            }
            catch (RenderException)
            {
                // Drawn again.
            }
        }
    }
}

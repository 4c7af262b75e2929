using System.Text;
using ManifestKit.Hosting;
using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Tests.OddDeclarations;

/// <summary>Whatever a property holds, it is told, or rendered so that its tools read it: nothing that is declared makes the program fail.</summary>
public sealed class OddDeclarationTests
{
    private const int Runs = 150;
    private const int RunsWithTools = 6;

    // A file of the cluster is asked for; durations as numbers are newer than the oldest promtool.
    private static readonly string[] OutsideOfTools = ["ScrapeJob.Discovery", "AlertRule.Expression"];

    [Fact]
    public void What_is_declared_with_care_is_right()
    {
        var stack = Everything.Stack();

        Assert.DoesNotContain(StackCheck.Run(stack), finding => finding.Severity == RuleSeverity.Error);
        Assert.Empty(OutputGate.Check(stack.Name, StackFiles.Render(stack).Files));
    }

    [Fact]
    public void What_is_odd_is_rendered_or_told()
    {
        var random = Seed.Random();
        for (var i = 0; i < Runs; i++)
        {
            var (stack, change) = OddStack(random);
            var failure = Record.Exception(() => Rendered(stack));
            Assert.True(failure is null or HostException, $"{change}: {failure}");
        }
    }

    [Fact]
    public void What_is_odd_and_rendered_is_read_by_its_tools()
    {
        var random = Seed.Random();
        for (var i = 0; i < RunsWithTools;)
        {
            var (stack, change) = OddStack(random);
            if (OutsideOfTools.Any(property => change.StartsWith(property, StringComparison.Ordinal)) || Record.Exception(() => Rendered(stack)) is not null || Rendered(stack) is not { } rendered)
                continue;
            using var folder = new TemporaryFolder();
            foreach (var file in rendered.Files)
                folder.Write(file.Path, Encoding.UTF8.GetString(file.Content.Span));
            var refusals = Refusals(folder, stack);
            Assert.True(refusals.Count == 0, $"{change}: {string.Join('\n', refusals)}");
            i++;
        }
    }

    private static List<ToolResult> Refusals(TemporaryFolder folder, Stack stack)
    {
        List<ToolResult> results = [];
        foreach (var environment in stack.Environments.Select(environment => environment.Name))
        {
            if (Directory.Exists(folder.PathOf($"kubernetes/overlays/{environment}")))
                results.Add(RealTool.Kubectl.Run(["kustomize", folder.PathOf($"kubernetes/overlays/{environment}")]));
            if (File.Exists(folder.PathOf($"compose/compose.{environment}.yaml")))
                results.Add(RealTool.DockerCompose.Run(["--env-file", $"{environment}.env.example", "-f", "compose.yaml", "-f", $"compose.{environment}.yaml", "config", "-q"], folder.PathOf("compose")));
            if (File.Exists(folder.PathOf($"prometheus/{environment}/prometheus.yml")))
                results.Add(RealTool.Promtool.Run(["check", "config", "prometheus.yml"], folder.PathOf($"prometheus/{environment}")));
            if (File.Exists(folder.PathOf($"alertmanager/{environment}/alertmanager.yml")))
                results.Add(RealTool.Amtool.Run(["check-config", "alertmanager.yml"], folder.PathOf($"alertmanager/{environment}")));
        }

        Assert.NotEmpty(results);
        return results.FindAll(result => result.ExitCode != 0);
    }

    // As the host does it.
    private static RenderedStack? Rendered(Stack stack)
    {
        StackEvaluation.Evaluate(() => stack, new("Program.cs", 1));
        List<StackFinding> findings = [.. StackCheck.Run(stack)];
        return findings.All(finding => finding.Severity != RuleSeverity.Error)
            && StackRendering.Try(stack, findings) is { } rendered
            && OutputGate.Check(stack.Name, rendered.Files).Count == 0
                ? rendered
                : null;
    }

    private static (Stack Stack, string Change) OddStack(Random random)
    {
        var stack = Everything.Stack();
        var changes = from place in Declared.PropertiesOf(stack)
                      from value in OddValues.Of(place.Property, place.Property.GetValue(place.Owner))
                      select (place.Owner, place.Property, value);
        var (owner, property, odd) = random.GetItems(changes.ToArray(), 1)[0];
        property.SetValue(owner, odd);
        return (stack, $"{owner.GetType().Name}.{property.Name} = {odd ?? "null"}");
    }
}

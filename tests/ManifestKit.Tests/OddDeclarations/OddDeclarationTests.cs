using ManifestKit.Hosting;
using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Tests.OddDeclarations;

/// <summary>Whatever a property holds, it is rendered or told: nothing that is declared makes the program fail.</summary>
public sealed class OddDeclarationTests
{
    private const int Runs = 150;

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
            var stack = Everything.Stack();
            var change = Change(stack, random);
            var failure = Record.Exception(() => Run(stack));
            Assert.True(failure is null or HostException, $"{change}: {failure}");
        }
    }

    // As the host does it.
    private static void Run(Stack stack)
    {
        StackEvaluation.Evaluate(() => stack, new("Program.cs", 1));
        List<StackFinding> findings = [.. StackCheck.Run(stack)];
        if (findings.All(finding => finding.Severity != RuleSeverity.Error) && StackRendering.Try(stack, findings) is { } rendered)
            OutputGate.Check(stack.Name, rendered.Files);
    }

    private static string Change(Stack stack, Random random)
    {
        var changes = from place in Declared.PropertiesOf(stack)
                      from value in OddValues.Of(place.Property, place.Property.GetValue(place.Owner))
                      select (place.Owner, place.Property, value);
        var (owner, property, odd) = random.GetItems(changes.ToArray(), 1)[0];
        property.SetValue(owner, odd);
        return $"{owner.GetType().Name}.{property.Name} = {odd ?? "null"}";
    }
}

using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>One run of the program: load, check, render, and do what the command says.</summary>
internal static class HostRun
{
    public static ExitCode Run(HostProgram program, HostOptions options, IHostAction action, HostConsole console)
    {
        var reporter = new Reporter(program, console);
        try
        {
            var stacks = StackLoader.Load(program, options);
            var findings = reporter.Progress("Checking", () => stacks.SelectMany(stack => StackCheck.Run(stack, program.Sources)).ToList());
            reporter.Findings(findings);
            if (findings.Any(f => f.Severity == RuleSeverity.Error))
                return ExitCode.DeclarationHasErrors;

            List<StackFinding> misfits = [];
            var rendered = reporter.Progress("Rendering", () => stacks.Select(stack => StackRendering.Try(stack, misfits)).OfType<RenderedStack>().ToList());
            if (misfits.Count == 0)
                misfits = reporter.Progress("Checking the output", () => rendered.SelectMany(r => OutputGate.Check(r.Stack.Name, r.Files)).ToList());
            reporter.Findings(misfits);
            if (misfits.Count > 0)
                return ExitCode.DeclarationHasErrors;

            return action.Run(options, options.Environment is { } name ? [.. rendered.Select(r => r.In(name))] : rendered, reporter);
        }
        catch (HostException problem)
        {
            reporter.Problem(problem);
            return problem.Error.ExitCode;
        }
        catch (Exception defect)
        {
            reporter.Problem(new(HostError.Defect, $"ManifestKit itself failed. Please report this with the declaration that causes it. {defect}"));
            return HostError.Defect.ExitCode;
        }
    }
}

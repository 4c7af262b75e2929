using ManifestKit.Diffs;
using ManifestKit.Files;
using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Tells a person what happens.</summary>
/// <param name="program">The program: paths are shown relative to its repository.</param>
/// <param name="console">Where to.</param>
internal sealed class Reporter(HostProgram program, HostConsole console)
{
    /// <summary>Does something that takes a while.</summary>
    public T Progress<T>(string what, Func<T> work) => console.Out.While(what, work);

    /// <summary>What is wrong with the declaration, in the form that build systems turn into a link.</summary>
    public void Findings(IReadOnlyList<StackFinding> findings)
    {
        foreach (var finding in findings)
        {
            var place = Place(new(finding.File, finding.Line, finding.Column));
            var environment = finding.Environment is null ? "" : $" (In environment '{finding.Environment}'.)";
            console.Error.Line($"{place}{Word(finding.Severity)} {finding.Id}: {finding.Message}{environment}", Foreground(finding.Severity));
        }

        if (findings.Count(f => f.Severity == RuleSeverity.Error) is > 0 and var errors)
            console.Error.Line($"Nothing was written: {errors} {(errors == 1 ? "error" : "errors")}.");
    }

    /// <summary>A problem that ends the run.</summary>
    public void Problem(HostException problem) => console.Error.Line($"{Place(problem.Place)}error {problem.Error.Id}: {problem.Message}", LineColor.Red);

    /// <summary>The files that somebody else wrote.</summary>
    public void Conflicts(WritePlan plan)
    {
        foreach (var file in plan.Files.Where(f => f.Conflict is not null))
            console.Error.Line($"{Shown(plan, file)}: warning {HostError.WouldBeLost.Id}: {file.Conflict}", LineColor.Yellow);
    }

    /// <summary>What a plan did.</summary>
    public void Written(WritePlan plan)
    {
        foreach (var file in plan.Files.Where(f => f.Change != FileChange.None))
            console.Out.Line($"  {file.Change.Verb} {Shown(plan, file)}", file.Change.Color);

        int Count(FileChange change) => plan.Files.Count(f => f.Change == change);
        console.Out.Line($"{plan.Stack}: {Count(FileChange.Create)} created, {Count(FileChange.Update)} updated, {Count(FileChange.Remove)} removed, {Count(FileChange.None)} unchanged");
    }

    /// <summary>How the disk differs from what a plan would write.</summary>
    public void Differences(WritePlan plan)
    {
        foreach (var file in plan.Files.Append(plan.Ledger))
            console.Out.Writer.Write(UnifiedDiff.Between(Shown(plan, file), file.Before, file.After));
        console.Out.Line($"{plan.Stack}: {(plan.IsInSync ? "in sync" : "out of date; render it again with 'dotnet run'")}");
    }

    /// <summary>What is declared.</summary>
    public void List(RenderedStack rendered)
    {
        console.Out.Line(rendered.Stack.Name);
        foreach (var environment in rendered.Stack.Environments)
        {
            var platform = environment.Platform.ToString().ToLowerInvariant();
            console.Out.Line($"  {environment.Name} ({platform}): {rendered.Files.Count(f => f.Environment == environment.Name)} files");
        }

        foreach (var file in rendered.Files)
            console.Out.Line($"    {file.Path}");
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static LineColor Foreground(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => LineColor.Red,
        RuleSeverity.Warning => LineColor.Yellow,
        _ => LineColor.Blue,
    };

    private string Place(SourcePlace? place)
        => place is { File.Length: > 0 } ? $"{RepositoryPath.Show(program.Repository, program.Sources.PathOf(place.File))}({place.Line},{place.Column}): " : "";

    // A folder elsewhere is what the paths in it are relative to: a difference must not name the machine.
    private string Shown(WritePlan plan, PlannedFile file)
    {
        var path = RepositoryPath.Show(program.Repository, Path.Combine(plan.Folder, file.Path));
        return Path.IsPathRooted(path) ? $"{plan.Stack}/{file.Path}" : path;
    }
}

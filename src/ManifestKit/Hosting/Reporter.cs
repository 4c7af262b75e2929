using System.Text;
using ManifestKit.Rendering;
using Spectre.Console;

namespace ManifestKit.Hosting;

/// <summary>Tells a person what happens: with progress and colours on a terminal, in plain lines in a pipe.</summary>
/// <param name="repository">The repository's root: paths are shown relative to it.</param>
internal sealed class Reporter(string repository)
{
    private readonly IAnsiConsole _out = AnsiConsole.Console;

    /// <summary>Does something that takes a while.</summary>
    public T Progress<T>(string what, Func<T> work) =>
        _out.Profile.Capabilities.Interactive && !Console.IsOutputRedirected ? _out.Status().Start(Markup.Escape(what), _ => work()) : work();

    /// <summary>A problem that ends the run.</summary>
    public void Problem(HostException problem) => Error($"{Place(problem.Place)}error MK9000: {problem.Message}");

    /// <summary>A file whose content somebody else wrote.</summary>
    public void Conflict(string path) => Error($"{Relative(path)}: was edited by hand; it is kept.");

    /// <summary>What a plan did.</summary>
    public void Written(WritePlan plan)
    {
        foreach (var file in plan.Files.Where(f => f.Change != FileChange.None))
            Line($"  {Verb(file.Change)} {Relative(Path.Combine(plan.Folder, file.Path))}", Color(file.Change));

        int Count(FileChange change) => plan.Files.Count(f => f.Change == change);
        Line($"{plan.Stack}: {Count(FileChange.Create)} created, {Count(FileChange.Update)} updated, {Count(FileChange.Remove)} removed, {Count(FileChange.None)} unchanged");
    }

    /// <summary>How the disk differs from what a plan would write.</summary>
    public void Differences(WritePlan plan)
    {
        foreach (var file in plan.Files.Append(plan.Ledger).Where(f => f.Change != FileChange.None))
        {
            var path = Relative(Path.Combine(plan.Folder, file.Path));
            Console.Out.Write(UnifiedDiff.Between(path, Encoding.UTF8.GetString(file.Existing ?? []), Encoding.UTF8.GetString(file.Content.Span)));
        }

        Line(plan.IsInSync ? $"{plan.Stack}: in sync" : $"{plan.Stack}: out of date; render it again with 'dotnet run'");
    }

    /// <summary>What is declared.</summary>
    public void List(RenderedStack rendered)
    {
        Line(rendered.Stack.Name);
        foreach (var environment in rendered.Stack.Environments)
        {
            var platform = environment.Platform.ToString().ToLowerInvariant();
            Line($"  {environment.Name} ({platform}): {rendered.Files.Count(f => f.Environment == environment.Name)} files");
        }

        foreach (var file in rendered.Files)
            Line($"    {file.Path}");
    }

    /// <summary>A line for the error stream, in the form that build systems turn into a link.</summary>
    public static void Error(string text)
    {
        if (Console.IsErrorRedirected)
            Console.Error.Write(text + "\n");
        else
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).MarkupLineInterpolated($"[red]{text}[/]");
    }

    /// <summary>A path relative to the repository, with forward slashes; a path of another machine keeps what follows its root.</summary>
    public string Relative(string path)
    {
        const string deterministicRoot = "/_/";
        if (path.StartsWith(deterministicRoot, StringComparison.Ordinal))
            return path[deterministicRoot.Length..];
        var relative = Path.GetRelativePath(repository, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private static string Verb(FileChange change) => change switch
    {
        FileChange.Create => "created",
        FileChange.Update => "updated",
        _ => "removed",
    };

    private static string Color(FileChange change) => change switch
    {
        FileChange.Create => "green",
        FileChange.Update => "yellow",
        _ => "red",
    };

    private string Place(SourceLocation? place) => place is { File.Length: > 0 } known ? $"{Relative(known.File)}({known.Line},1): " : "";

    private void Line(string text, string? color = null)
    {
        if (Console.IsOutputRedirected || color is null)
            Console.Out.Write(text + "\n");
        else
            _out.MarkupLine($"[{color}]{Markup.Escape(text)}[/]");
    }
}

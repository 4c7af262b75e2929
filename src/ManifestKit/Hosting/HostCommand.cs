using System.CommandLine;

namespace ManifestKit.Hosting;

/// <summary>The command line.</summary>
internal static class HostCommand
{
    public static RootCommand Create(IReadOnlyList<Func<Stack>> stacks, string repository)
    {
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "The folder to write to. Default: output in the repository.", Recursive = true };
        var stack = new Option<string[]>("--stack") { HelpName = "NAME", Description = "Only this stack; may be repeated.", Recursive = true };
        var environment = new Option<string?>("--environment") { HelpName = "NAME", Description = "Only this environment's files; the others stay as they are.", Recursive = true };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were edited by hand." };

        HostOptions Options(ParseResult result) => new(
            repository,
            result.GetValue(output) is { } folder ? Path.GetFullPath(folder) : Path.Combine(repository, "output"),
            result.GetValue(stack) ?? [],
            result.GetValue(environment),
            result.GetValue(force));

        var generate = new Command("generate", "Render every file, write what changed, remove what is no longer declared (default).") { force };
        generate.SetAction(result => Run(Options(result), stacks, new GenerateAction()));

        var check = new Command("check", "Compare the output with the declaration; exit with 1 and a diff if they differ.");
        check.SetAction(result => Run(Options(result), stacks, new CheckAction()));

        var list = new Command("list", "List stacks, environments and files without writing.");
        list.SetAction(result => Run(Options(result), stacks, new ListAction()));

        var root = new RootCommand("Renders infrastructure files from their declaration.") { output, stack, environment, force, generate, check, list };
        root.SetAction(result => Run(Options(result), stacks, new GenerateAction()));
        return root;
    }

    private static int Run(HostOptions options, IReadOnlyList<Func<Stack>> stacks, IHostAction action)
    {
        var reporter = new Reporter(options.Repository);
        try
        {
            var declared = StackLoader.Load(stacks, options);
            return (int)action.Run(options, RenderedStacks.Render(declared, options, reporter), reporter);
        }
        catch (HostException problem)
        {
            reporter.Problem(problem);
            return (int)problem.ExitCode;
        }
    }
}

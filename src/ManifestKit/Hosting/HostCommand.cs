using System.CommandLine;
using System.CommandLine.Invocation;

namespace ManifestKit.Hosting;

/// <summary>The command line.</summary>
internal static class HostCommand
{
    /// <summary>Parses the arguments and does what they say.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, HostProgram program, HostConsole console)
    {
        var result = Create((options, action) => HostRun.Run(program, options, action, console), program.Repository).Parse(args);
        if (result.Action is not ParseErrorAction error)
            return result.Invoke(new() { Output = console.Out.Writer, Error = console.Error.Writer, EnableDefaultExceptionHandler = false });

        error.ShowHelp = false;
        result.Invoke(new() { Output = console.Error.Writer, Error = console.Error.Writer });
        console.Error.Line("Run with --help to see every command and option.");
        return (int)ExitCode.DeclarationHasErrors;
    }

    private static RootCommand Create(Func<HostOptions, IHostAction, ExitCode> run, string repository)
    {
        var options = new CommandLineOptions();
        var root = new RootCommand("Renders infrastructure files from their declaration.")
        {
            Command("generate", "Render every file, write what changed, remove what is no longer declared (default).", new GenerateAction()),
            Command("check", "Compare the output with the declaration; exit with 1 and a diff if they differ.", new CheckAction()),
            Command("list", "List stacks, environments and files without writing.", new ListAction()),
        };
        foreach (var option in options.Common)
            root.Add(option);
        root.Add(options.Force);
        root.Subcommands[0].Add(options.Force);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        root.SetAction(result => (int)run(options.Read(result, repository), new GenerateAction()));
        return root;

        Command Command(string name, string description, IHostAction action)
        {
            var command = new Command(name, description);
            command.SetAction(result => (int)run(options.Read(result, repository), action));
            return command;
        }
    }
}

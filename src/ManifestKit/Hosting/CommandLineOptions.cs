using System.CommandLine;

namespace ManifestKit.Hosting;

/// <summary>The options of the command line.</summary>
internal sealed class CommandLineOptions
{
    private readonly Option<string?> _output = new("--output") { HelpName = "DIR", Description = "The folder to write to. Default: output in the repository.", Recursive = true };

    private readonly Option<string[]> _stack = new("--stack") { HelpName = "NAME", Description = "Only this stack; may be repeated.", Recursive = true };

    private readonly Option<string?> _environment = new("--environment") { HelpName = "NAME", Description = "Only this environment's own files; all others stay as they are.", Recursive = true };

    private readonly Option<bool> _force = new("--force") { Description = "Overwrite files that somebody else wrote or edited." };

    public CommandLineOptions() => _output.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: "" }])
            result.AddError("Option '--output' names no folder; write --output DIR.");
    });

    /// <summary>What every command takes.</summary>
    public IReadOnlyList<Option> Common => [_output, _stack, _environment];

    /// <summary>Taken by what writes.</summary>
    public Option Force => _force;

    /// <summary>What a command line says.</summary>
    public HostOptions Read(ParseResult result, string repository) => new(
        repository,
        result.GetValue(_output) is { } folder ? Path.GetFullPath(folder) : Path.Combine(repository, "output"),
        result.GetValue(_stack) ?? [],
        result.GetValue(_environment),
        result.GetValue(_force));
}

using Xunit;

namespace ManifestKit.Testing;

/// <summary>
/// A tool that reads rendered files in production, taken from the folder that <c>MANIFESTKIT_TOOLS</c> names, or from <c>PATH</c>.
/// Where it is missing or too old, the test is skipped with the way to get it; with <c>CI=true</c> the test fails.
/// </summary>
public sealed class RealTool
{
    /// <summary>The environment variable that names a folder of tools: what <c>.ci/install-tools</c> prints.</summary>
    public const string FolderVariable = "MANIFESTKIT_TOOLS";

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(1);

    private readonly string[] _versionArguments;
    private readonly Version? _minimum;
    private readonly string[] _leadingArguments;
    private readonly Lazy<(Command? Command, string Problem)> _found;

    private RealTool(string name, string[] versionArguments, string? minimum = null, string[]? leadingArguments = null, Command? fallback = null)
    {
        Name = name;
        _versionArguments = versionArguments;
        _minimum = minimum is null ? null : new Version(minimum);
        _leadingArguments = leadingArguments ?? [];
        _found = new(() => Find([new Command(name, []), .. fallback is null ? Array.Empty<Command>() : [fallback]]));
    }

    /// <summary>https://kubernetes.io/docs/reference/kubectl/; its built-in Kustomize is 5 from 1.27 on.</summary>
    public static RealTool Kubectl { get; } = new("kubectl", ["version", "--client"], "1.27");

    /// <summary>https://kubectl.docs.kubernetes.io/references/kustomize/; distributions build it without a version.</summary>
    public static RealTool Kustomize { get; } = new("kustomize", ["version"]);

    /// <summary>https://prometheus.io/docs/prometheus/latest/command-line/promtool/; Debian built older ones without Kubernetes discovery.</summary>
    public static RealTool Promtool { get; } = new("promtool", ["--version"], "2.53");

    /// <summary>https://prometheus.io/docs/prometheus/latest/command-line/prometheus/</summary>
    public static RealTool Prometheus { get; } = new("prometheus", ["--version"], "2.53");

    /// <summary>https://github.com/prometheus/alertmanager#amtool</summary>
    public static RealTool Amtool { get; } = new("amtool", ["--version"], "0.27");

    /// <summary>https://prometheus.io/docs/alerting/latest/alertmanager/</summary>
    public static RealTool Alertmanager { get; } = new("alertmanager", ["--version"], "0.27");

    /// <summary>https://nginx.org/en/docs/switches.html, from the first version that looks up upstream servers again; logs to stderr at first.</summary>
    public static RealTool Nginx { get; } = new("nginx", ["-v"], "1.27.3", leadingArguments: ["-e", "stderr"]);

    /// <summary>https://docs.docker.com/reference/cli/docker/compose/, as a program or as docker's plugin.</summary>
    public static RealTool DockerCompose { get; } = new("docker-compose", ["version"], "2.20", fallback: new Command("docker", ["compose"]));

    /// <summary>https://www.shellcheck.net/wiki/</summary>
    public static RealTool Shellcheck { get; } = new("shellcheck", ["--version"], "0.9");

    /// <summary>A terminal for programs: https://man7.org/linux/man-pages/man1/script.1.html, which every Debian has. Other systems' takes other options.</summary>
    public static RealTool Script { get; } = new("script", ["--version"], "2.35");

    /// <summary>The tool's name on the command line.</summary>
    public string Name { get; }

    /// <summary>Skips the running test (fails it in CI) unless the tool is here.</summary>
    public void Require() => Locate();

    /// <summary>Runs the tool to its end.</summary>
    /// <param name="arguments">The arguments, unquoted.</param>
    /// <param name="workingFolder">The folder to run in; the current one by default.</param>
    /// <param name="stdin">What it reads from its standard input; nothing by default.</param>
    /// <param name="timeout">How long it may take; a minute by default.</param>
    /// <exception cref="TimeoutException">It took longer, and was killed.</exception>
    public ToolResult Run(IEnumerable<string> arguments, string? workingFolder = null, string? stdin = null, TimeSpan? timeout = null) =>
        ToolProcess.Run(Locate(), [.. _leadingArguments, .. arguments], workingFolder, stdin, timeout ?? DefaultTimeout);

    /// <summary>Starts the tool as a server. Disposing the result ends it.</summary>
    public RunningTool Start(IEnumerable<string> arguments, string? workingFolder = null) =>
        new(Name, ToolProcess.Start(Locate(), [.. _leadingArguments, .. arguments], workingFolder));

    private Command Locate()
    {
        (Command? command, string problem) = _found.Value;
        if (command is null)
        {
            string message = $"{problem} Install it with: export {FolderVariable}=\"$(.ci/install-tools)\" (docs/testing.md).";
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(message);
            }

            Assert.Skip(message);
        }

        return command!;
    }

    private (Command? Command, string Problem) Find(Command[] candidates)
    {
        string problem = $"{Name} is not installed.";
        foreach (Command candidate in candidates)
        {
            if (ToolFolders.Find(candidate.Program) is not { } path)
            {
                continue;
            }

            Command command = candidate with { Program = path };
            ToolResult result = ToolProcess.Run(command, _versionArguments, null, null, DefaultTimeout);
            if (result.ExitCode != 0)
            {
                problem = $"{Name} does not start: {result.Error.Trim()}";
                continue;
            }

            Version? version = ToolVersion.FirstIn(result.Output + result.Error);
            if (_minimum is null || (version is not null && version >= _minimum))
            {
                return (command, "");
            }

            problem = $"{Name} is version {version?.ToString() ?? "unknown"}, and {_minimum} is needed.";
        }

        return (null, problem);
    }
}

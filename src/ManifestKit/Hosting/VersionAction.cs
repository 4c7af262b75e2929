using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ManifestKit.Hosting;

/// <summary>Prints the package's version: the program's own says nothing about what it renders.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The package's version.</summary>
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return (int)ExitCode.Done;
    }
}

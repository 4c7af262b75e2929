using System.Runtime.CompilerServices;
using ManifestKit.Hosting;

namespace ManifestKit;

/// <summary>The program that renders stacks: <c>return ManifestKitHost.Run(args, () => Shop.Stack);</c></summary>
public static class ManifestKitHost
{
    /// <summary>Runs the command line: <c>generate</c> (the default), <c>check</c> or <c>list</c>.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="stack">Gives the stack. It is called once; what it throws is reported with its place.</param>
    /// <param name="callerFile">Filled by the compiler: the repository is looked for around it.</param>
    /// <param name="callerLine">Filled by the compiler.</param>
    /// <returns>0 done or in sync, 1 out of date, 2 the declaration or the command line has errors, 3 files could not be written or a hand edit would be lost.</returns>
    public static int Run(string[] args, Func<Stack> stack, [CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
        => Run(args, [stack], callerFile, callerLine);

    /// <summary>Runs the command line for several stacks.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="stacks">Give the stacks. Each is called once; what it throws is reported with its place.</param>
    /// <param name="callerFile">Filled by the compiler: the repository is looked for around it.</param>
    /// <param name="callerLine">Filled by the compiler.</param>
    /// <returns>0 done or in sync, 1 out of date, 2 the declaration or the command line has errors, 3 files could not be written or a hand edit would be lost.</returns>
    public static int Run(string[] args, IReadOnlyList<Func<Stack>> stacks, [CallerFilePath] string callerFile = "", [CallerLineNumber] int callerLine = 0)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(stacks);
        return HostCommand.Run(args, new(stacks, new(callerFile, callerLine), RepositoryRoot.Find(callerFile)), HostConsole.Standard());
    }
}

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
    /// <returns>0 done or in sync, 1 out of date, 2 the declaration has errors, 3 files could not be written or a hand edit would be lost.</returns>
    public static int Run(string[] args, Func<Stack> stack, [CallerFilePath] string callerFile = "")
        => Run(args, [stack], callerFile);

    /// <summary>Runs the command line for several stacks.</summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="stacks">Give the stacks. Each is called once; what it throws is reported with its place.</param>
    /// <param name="callerFile">Filled by the compiler: the repository is looked for around it.</param>
    /// <returns>0 done or in sync, 1 out of date, 2 the declaration has errors, 3 files could not be written or a hand edit would be lost.</returns>
    public static int Run(string[] args, IReadOnlyList<Func<Stack>> stacks, [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(stacks);
        return HostCommand.Create(stacks, RepositoryRoot.Find(callerFile)).Parse(args).Invoke();
    }
}

using System.Diagnostics;

namespace ManifestKit.Hosting;

/// <summary>Gets the declared stacks from the program.</summary>
internal static class StackLoader
{
    /// <summary>The stacks that the command line asks for.</summary>
    /// <exception cref="HostException">A declaration throws, two stacks have one name, or a name is unknown.</exception>
    public static IReadOnlyList<Stack> Load(IReadOnlyList<Func<Stack>> declarations, HostOptions options)
    {
        var stacks = declarations.Select(Evaluate).ToList();
        foreach (var twice in stacks.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            throw Invalid($"Two stacks are named '{twice.Key}'; both would be written to one folder. Rename one.", twice.Last().Source);

        CheckNames("stack", options.Stacks, stacks.Select(s => s.Name));
        var selected = options.Stacks.Count == 0 ? stacks : [.. stacks.Where(s => options.Stacks.Contains(s.Name))];
        if (options.Environment is { } environment)
            CheckNames("environment", [environment], selected.SelectMany(s => s.Environments).Select(e => e.Name));
        return selected;
    }

    private static Stack Evaluate(Func<Stack> declaration)
    {
        try
        {
            return declaration() ?? throw new InvalidOperationException("The declaration gives null instead of a stack.");
        }
        catch (Exception exception)
        {
            var cause = exception;
            while (cause is TypeInitializationException or System.Reflection.TargetInvocationException && cause.InnerException is { } inner)
                cause = inner;
            throw Invalid($"The declaration throws {cause.GetType().Name}: {cause.Message}", PlaceOf(cause));
        }
    }

    private static SourceLocation? PlaceOf(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() is not null && frame.GetMethod()?.Module.Assembly != typeof(Stack).Assembly)
            .Select(frame => (SourceLocation?)new SourceLocation(frame.GetFileName()!, frame.GetFileLineNumber()))
            .FirstOrDefault();

    private static void CheckNames(string kind, IReadOnlyList<string> asked, IEnumerable<string> declared)
    {
        var known = declared.Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in asked)
        {
            if (!known.Contains(name))
                throw Invalid($"There is no {kind} '{name}'. Declared: {string.Join(", ", known)}.", null);
        }
    }

    private static HostException Invalid(string message, SourceLocation? place) => new(ExitCode.DeclarationHasErrors, message, place);
}

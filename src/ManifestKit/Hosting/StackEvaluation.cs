using System.Diagnostics;
using System.Reflection;
using ManifestKit.Rendering;

namespace ManifestKit.Hosting;

/// <summary>Runs the code that declares a stack, which may fail as any code may.</summary>
internal static class StackEvaluation
{
    private static readonly Assembly[] Own = [typeof(Stack).Assembly, typeof(StackEvaluation).Assembly, typeof(StackRenderer).Assembly];

    /// <summary>The stack, all of whose variations can be applied.</summary>
    /// <param name="declaration">Gives the stack.</param>
    /// <param name="caller">Where the declaration is handed over.</param>
    /// <exception cref="HostException">The declaration throws, or gives null.</exception>
    public static Stack Evaluate(Func<Stack> declaration, SourceLocation caller)
    {
        var stack = Guarded(declaration)
            ?? throw new HostException(HostError.DeclarationIsNull, "A declaration gives null instead of a stack. Return the stack.", SourcePlace.Of(caller));
        if (NullParts.FirstIn(stack) is { } missing)
            throw missing;

        foreach (var environment in stack.Environments)
            Guarded(() => stack.For(environment));
        return stack;
    }

    private static T Guarded<T>(Func<T> code)
    {
        try
        {
            return code();
        }
        catch (Exception exception)
        {
            var cause = exception;
            while (cause is TypeInitializationException or TargetInvocationException && cause.InnerException is { } inner)
                cause = inner;
            throw new HostException(HostError.DeclarationThrows, $"The declaration throws {cause.GetType().Name}: {cause.Message}", PlaceOf(cause));
        }
    }

    // The first frame of the team's own code: it called what threw.
    private static SourcePlace? PlaceOf(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetFileName() is not null && !Own.Contains(frame.GetMethod()?.Module.Assembly))
            .Select(frame => new SourcePlace(frame.GetFileName()!, frame.GetFileLineNumber(), Math.Max(1, frame.GetFileColumnNumber())))
            .FirstOrDefault();
}

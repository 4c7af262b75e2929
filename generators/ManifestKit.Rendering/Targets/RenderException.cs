namespace ManifestKit.Rendering;

/// <summary>Declarations that a format cannot express. The message is that of the first one.</summary>
/// <param name="problems">What cannot be rendered, and why. At least one.</param>
public sealed class RenderException(IReadOnlyList<RenderProblem> problems) : Exception(problems[0].Message)
{
    /// <summary>One declaration that cannot be expressed.</summary>
    /// <param name="origin">The declaration.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public RenderException(Declaration origin, string message)
        : this([new(origin, message)])
    {
    }

    /// <summary>A workload does not have a port that somebody uses.</summary>
    /// <param name="user">Who uses it.</param>
    /// <param name="workload">The workload.</param>
    /// <param name="port">The port's name; null: any port.</param>
    internal static RenderException NoPort(Declaration user, Workload workload, string? port) =>
        new(user, $"Workload '{workload.Name}' has no port{(port is null ? "" : $" '{port}'")}; declare it in its Ports.");

    /// <summary>Everything that was found, in the order of the work.</summary>
    public IReadOnlyList<RenderProblem> Problems { get; } = problems;

    /// <summary>The declaration of the first problem.</summary>
    public Declaration Origin => Problems[0].Origin;

    /// <summary>The problems of several parts of the work as one exception.</summary>
    internal static RenderException Of(IEnumerable<RenderException> parts) => new([.. parts.SelectMany(part => part.Problems)]);

    /// <summary>The same problems, found in an environment.</summary>
    internal RenderException In(string environment) => new([.. Problems.Select(problem => problem with { Environment = problem.Environment ?? environment })]);
}

namespace ManifestKit.Rendering;

/// <summary>Finds dependencies on ports that are not there. Which ones a database has is known only once its engine has completed it.</summary>
internal static class DependencyPorts
{
    /// <exception cref="RenderException">There are some.</exception>
    public static void Check(RenderScope scope)
    {
        RenderProblem[] problems = [.. scope.Environments.SelectMany(Problems)];
        if (problems.Length > 0)
            throw new RenderException(problems);
    }

    private static IEnumerable<RenderProblem> Problems(EnvironmentScope scope) =>
        from client in scope.Stack.Workloads
        from dependency in client.DependsOn
        let needed = dependency.Port is null ? null : scope.Find(dependency.On)
        where needed is not null && needed.FindPort(dependency.Port) is null
        select new RenderProblem(dependency, $"Workload '{needed.Name}' has no port '{dependency.Port}'; declare it in its Ports.", scope.Name);
}

using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>The project as declared, without variations and without what only some environments have.</summary>
internal static class DeclaredProject
{
    public static ComposeFile Of(Stack stack)
    {
        var scope = new EnvironmentScope(new DeploymentEnvironment { Name = "base", Platform = Platform.Compose }, stack);
        var services = new Dictionary<string, Service>();
        foreach (var workload in scope.Stack.Workloads)
        {
            try
            {
                foreach (var service in PodService.Of(new(workload, scope)).ToList())
                    services.TryAdd(service.Name, service.Service);
            }
            catch (RenderException)
            {
                // Only its variations make it complete: it has no defaults, and every environment says all of it.
            }
        }

        return new() { Name = stack.Name, Services = services };
    }
}

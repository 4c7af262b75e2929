namespace ManifestKit.Rendering.Kustomize;

/// <summary>The Service that answers a route.</summary>
/// <param name="Name">The Service's name.</param>
/// <param name="Namespace">Its namespace; null: that of the environment.</param>
/// <param name="Port">Its port.</param>
internal readonly record struct RouteTarget(string Name, string? Namespace, int Port)
{
    /// <summary>The Service of a route's workload, as the environment has it.</summary>
    /// <exception cref="RenderException">The environment does not have the workload, or the workload not the port.</exception>
    public static RouteTarget Of(Route route, EnvironmentScope scope)
    {
        var workload = scope.Find(route.To!) ?? throw new RenderException(route, $"'{route.To!.Name}' is routed to, but environment '{scope.Name}' does not have it.");
        var port = workload.FindPort(route.Port) ?? throw RenderException.NoPort(route, workload, route.Port);
        return new(ObjectNaming.Service(workload), workload.Namespace, port.ServicePort ?? port.Number);
    }
}

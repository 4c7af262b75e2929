using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>The networks that keep workloads apart.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/networks/"/>
internal static class ServiceNetworks
{
    /// <summary>The networks of a service; null: Compose's own.</summary>
    public static Dictionary<string, ServiceNetwork?>? Of(Workload workload, EnvironmentScope scope) =>
        NamesOf(workload, scope).ToDictionary(name => name, ServiceNetwork? (_) => null).OrNull();

    /// <summary>The networks of the service that is found by the name of a workload, without being its own.</summary>
    public static Dictionary<string, ServiceNetwork?> InPlaceOf(Workload workload, EnvironmentScope scope) =>
        NamesOf(workload, scope).DefaultIfEmpty("default").ToDictionary(name => name, ServiceNetwork? (_) => new() { Aliases = [workload.Name] });

    /// <summary>The networks of the project.</summary>
    public static Dictionary<string, Network?>? Definitions(EnvironmentScope scope) => scope.Stack.Workloads
        .SelectMany(workload => ZonesOf(workload, scope))
        .DistinctBy(zone => zone.Name)
        .ToDictionary(zone => zone.Name, Network? (zone) => new() { Driver = "bridge", Internal = zone.Internal ? true : null })
        .OrNull();

    /// <summary>Whether a workload has no way out of its zones.</summary>
    public static bool IsShutOff(Workload workload, EnvironmentScope scope)
    {
        var zones = ZonesOf(workload, scope).ToList();
        return zones.Count > 0 && zones.TrueForAll(zone => zone.Internal);
    }

    /// <summary>Whether two workloads reach each other.</summary>
    public static bool Share(Workload one, Workload other, EnvironmentScope scope)
    {
        var names = NamesOf(one, scope).ToList();
        var others = NamesOf(other, scope).ToList();
        return names.Count == 0 && others.Count == 0 || names.Intersect(others).Any();
    }

    private static IEnumerable<string> NamesOf(Workload workload, EnvironmentScope scope) => ZonesOf(workload, scope).Select(zone => zone.Name).Distinct();

    private static IEnumerable<NetworkZone> ZonesOf(Workload workload, EnvironmentScope scope) =>
        workload.Zones.Count > 0 ? workload.Zones : scope.Stack.Network?.DefaultZone is { } zone ? [zone] : [];
}

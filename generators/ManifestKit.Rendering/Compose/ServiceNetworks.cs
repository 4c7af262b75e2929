using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>The networks that keep workloads apart.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/networks/"/>
internal static class ServiceNetworks
{
    /// <summary>The networks of a service; null: Compose's own.</summary>
    public static Dictionary<string, ServiceNetwork?>? Of(Workload workload, EnvironmentScope scope)
    {
        var names = ZonesOf(workload, scope).ToDictionary(zone => zone.Name, ServiceNetwork? (_) => null);
        return names.Count == 0 ? null : names;
    }

    /// <summary>The networks of a service that other services find by the name of another one too.</summary>
    public static Dictionary<string, ServiceNetwork?> WithAlias(IDictionary<string, ServiceNetwork?>? networks, string alias) =>
        (networks?.Keys ?? ["default"]).ToDictionary(name => name, ServiceNetwork? (_) => new() { Aliases = [alias] });

    /// <summary>The networks of the project.</summary>
    public static Dictionary<string, Network?>? Definitions(EnvironmentScope scope)
    {
        var networks = scope.Stack.Workloads.SelectMany(workload => ZonesOf(workload, scope)).DistinctBy(zone => zone.Name)
            .ToDictionary(zone => zone.Name, Network? (zone) => new() { Driver = "bridge", Internal = zone.Internal ? true : null });
        return networks.Count == 0 ? null : networks;
    }

    /// <summary>Whether a workload has no way out of its zones.</summary>
    public static bool IsShutOff(Workload workload, EnvironmentScope scope)
    {
        var zones = ZonesOf(workload, scope).ToList();
        return zones.Count > 0 && zones.TrueForAll(zone => zone.Internal);
    }

    /// <summary>Whether two workloads reach each other.</summary>
    public static bool Share(Workload one, Workload other, EnvironmentScope scope)
    {
        var zones = ZonesOf(one, scope).Select(zone => zone.Name).ToList();
        var others = ZonesOf(other, scope).Select(zone => zone.Name).ToList();
        return zones.Count == 0 && others.Count == 0 || zones.Intersect(others).Any();
    }

    private static IEnumerable<NetworkZone> ZonesOf(Workload workload, EnvironmentScope scope) =>
        workload.Zones.Count > 0 ? workload.Zones : scope.Stack.Network?.DefaultZone is { } zone ? [zone] : [];
}

using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>002-D12: the four VLANs of the plan, so that the entrance does not reach the databases.</summary>
internal static class Zones
{
    public static readonly NetworkZone Dmz = new() { Name = "dmz" };
    public static readonly NetworkZone Applications = new() { Name = "applications" };
    public static readonly NetworkZone Data = new() { Name = "data", Internal = true };
    public static readonly NetworkZone Monitoring = new() { Name = "monitoring" };
}

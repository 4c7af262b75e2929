using System.Globalization;
using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>What a service may do on its host.</summary>
internal static class Hardening
{
    public static void Apply(SecurityProfile profile, Service service)
    {
        service.User = profile.User?.ToString(CultureInfo.InvariantCulture);
        service.SecurityOpt = ["no-new-privileges:true"];
        if (profile.DropCapabilities)
            service.CapDrop = ["ALL"];
        if (profile.AddCapabilities.Count > 0)
            service.CapAdd = [.. profile.AddCapabilities];
        if (profile.ReadOnlyRootFileSystem)
        {
            service.ReadOnly = true;
            service.Tmpfs = profile.WritablePaths.Count == 0 ? default(StringOrList?) : profile.WritablePaths.ToArray();
        }
    }
}

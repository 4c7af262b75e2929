namespace ManifestKit.Rules;

/// <summary>Questions about what a workload mounts.</summary>
internal static class VolumeFacts
{
    private const string DefaultAccess = "ReadWriteOnce";

    /// <summary>The known volumes that the pods of one node only can mount.</summary>
    public static IEnumerable<DeclaredObject> OfOneNode(DeclaredObject workload) => workload["Volumes"].Objects.Where(volume =>
        volume["Content"].Object is { } content && content.Types.Contains("PersistentVolume")
            && content["AccessMode"].MemberOr(DefaultAccess) is DefaultAccess or "ReadWriteOncePod");
}

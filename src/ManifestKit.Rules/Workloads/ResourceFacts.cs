namespace ManifestKit.Rules;

/// <summary>Questions about <c>Resources</c>.</summary>
internal static class ResourceFacts
{
    /// <summary>Whether a container is known to reserve nothing of <c>Cpu</c> or <c>Memory</c>. A limit without a request is the request too.</summary>
    public static bool HasNoRequest(Fact resources, string measure) => IsUnset(resources, measure + "Request") && IsUnset(resources, measure + "Limit");

    /// <summary>Whether a property of it is known not to be set.</summary>
    public static bool IsUnset(Fact resources, string property) => resources.IsAbsent || resources.Object?[property].IsAbsent == true;

    /// <summary>Whether a workload is a database that somebody else runs, or may be one.</summary>
    public static bool IsElsewhere(DeclaredObject workload) => !workload["Managed"].IsAbsent;
}

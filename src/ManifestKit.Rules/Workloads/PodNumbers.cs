namespace ManifestKit.Rules;

/// <summary>How many pods a workload has.</summary>
internal static class PodNumbers
{
    /// <summary>How many run at least; null if that is not known.</summary>
    public static long? Fewest(DeclaredObject workload)
    {
        var scaling = workload["Scaling"];
        if (!scaling.IsAbsent)
            return scaling.Object?["Min"].Number;
        return workload["Replicas"].IsAbsent ? 1 : workload["Replicas"].Number;
    }

    /// <summary>How many run at most; null if that is not known, or not declared.</summary>
    public static long? Most(DeclaredObject workload) => workload["Scaling"].IsAbsent ? workload["Replicas"].Number : workload["Scaling"].Object?["Max"].Number;

    /// <summary>What decides how many run; null if nothing is declared.</summary>
    public static object? SourceOfFewest(DeclaredObject workload) => workload["Scaling"].Object?["Min"].Source ?? workload["Replicas"].Source;
}

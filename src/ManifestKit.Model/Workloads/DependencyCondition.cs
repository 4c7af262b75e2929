namespace ManifestKit;

/// <summary>What a dependency must have reached.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#depends_on"/>
public enum DependencyCondition
{
    /// <summary>It was started.</summary>
    Started,

    /// <summary>Its health check succeeds.</summary>
    Healthy,

    /// <summary>It ran and ended without error.</summary>
    CompletedSuccessfully,
}

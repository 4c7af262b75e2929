namespace ManifestKit;

/// <summary>What happens when a watched file changes.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/develop/#action"/>
public enum WatchAction
{
    /// <summary>It is copied into the container, whose program sees it by itself.</summary>
    Sync,

    /// <summary>It is copied into the container, which is then started again. Needs Compose 2.23.</summary>
    SyncAndRestart,

    /// <summary>The image is built again and the container replaced.</summary>
    Rebuild,
}

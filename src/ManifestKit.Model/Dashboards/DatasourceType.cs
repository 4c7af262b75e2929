namespace ManifestKit;

/// <summary>What a data source is.</summary>
public enum DatasourceType
{
    /// <summary>Prometheus: metrics, in PromQL.</summary>
    Prometheus,

    /// <summary>Loki: logs, in LogQL.</summary>
    Loki,

    /// <summary>Alertmanager: alerts and silences.</summary>
    Alertmanager,
}

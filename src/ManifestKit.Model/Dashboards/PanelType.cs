namespace ManifestKit;

/// <summary>How a panel shows its data.</summary>
/// <seealso href="https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/"/>
public enum PanelType
{
    /// <summary>Lines over time.</summary>
    Timeseries,

    /// <summary>One large number.</summary>
    Stat,

    /// <summary>A number on a dial.</summary>
    Gauge,

    /// <summary>Rows and columns.</summary>
    Table,

    /// <summary>Log lines.</summary>
    Logs,

    /// <summary>The alerts that fire.</summary>
    AlertList,

    /// <summary>States over time.</summary>
    StateTimeline,

    /// <summary>Text in Markdown: the description.</summary>
    Text,
}

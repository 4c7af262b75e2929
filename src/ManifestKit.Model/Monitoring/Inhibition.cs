namespace ManifestKit;

/// <summary>An alert that makes others silent while it lasts.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule"/>
public sealed record Inhibition : Declaration
{
    /// <summary>Declares an inhibition.</summary>
    public Inhibition([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The alerts that make others silent, by name.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The alerts that become silent, by name.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>The labels in which both must agree. Default: none.</summary>
    public IReadOnlyList<string> Equal { get; init; } = [];
}

namespace ManifestKit.Languages.Prometheus;

/// <summary>A step of <c>relabel_configs</c> or <c>metric_relabel_configs</c>; what is null is not written.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config">relabel_config</see>.</remarks>
public sealed record RelabelRule
{
    /// <summary>What the step does; <c>replace</c> by default.</summary>
    public string? Action { get; init; }

    /// <summary>The labels whose values are joined and matched; none by default.</summary>
    public IReadOnlyList<string> SourceLabels { get; init; } = [];

    /// <summary>What stands between the joined values; <c>;</c> by default.</summary>
    public string? Separator { get; init; }

    /// <summary>The regular expression, anchored at both ends; <c>(.*)</c> by default.</summary>
    public string? Regex { get; init; }

    /// <summary>The modulus of <c>hashmod</c>.</summary>
    public ulong? Modulus { get; init; }

    /// <summary>The label that is written.</summary>
    public string? TargetLabel { get; init; }

    /// <summary>The value that is written; <c>$1</c> by default.</summary>
    public string? Replacement { get; init; }

    /// <summary>Says what is wrong with the step, field by field.</summary>
    public IReadOnlyList<RelabelError> Check(NameScheme scheme = NameScheme.Utf8) => new RelabelChecker(this, scheme).Check();
}

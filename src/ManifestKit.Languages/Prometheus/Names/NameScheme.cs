namespace ManifestKit.Languages.Prometheus;

/// <summary>Which names a Prometheus accepts (<c>metric_name_validation_scheme</c>).</summary>
public enum NameScheme
{
    /// <summary>Every name that is not empty; the default since Prometheus 3.</summary>
    Utf8,

    /// <summary>Letters, digits and <c>_</c>, and <c>:</c> in metric names; not a digit first.</summary>
    Legacy,
}

namespace ManifestKit.Languages.Kubernetes;

/// <summary>Where a field of the pod is handed to a container: each place offers other fields.</summary>
public enum FieldPathUse
{
    /// <summary>An environment variable: <c>valueFrom.fieldRef</c>.</summary>
    EnvironmentVariable,

    /// <summary>A file of a <c>downwardAPI</c> volume.</summary>
    Volume,
}

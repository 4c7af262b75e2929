namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// A kind, a field or a value, and the first version of Kubernetes whose clusters serve it as they come: it is stable, or beta and on by
/// default. A version that has it behind a feature gate that is off drops the field, or rejects the object.
/// </summary>
/// <remarks>
/// What is older than 1.19 is served everywhere and has no row. Nor have alpha and beta versions of kinds, and what is behind a gate that no
/// version turns on: only the cluster's own flags serve those.
/// </remarks>
/// <param name="Subject">The kind with its group and version, or <see cref="Pod"/>.</param>
/// <param name="Path">The field below the object, or below the pod's <c>spec</c>; a star is each item of a list. Empty: the kind itself.</param>
/// <param name="Minor">The version 1.<c>Minor</c>.</param>
/// <param name="Page">Where that is said.</param>
/// <param name="Value">The value of the field that came later than the field. Null: every value.</param>
internal sealed record ServedSince(string Subject, string Path, int Minor, ServedPage Page, string? Value = null)
{
    /// <summary>Stands for the pods of every kind that has some.</summary>
    public const string Pod = "Pod";

    private readonly string[] _steps = Path.Length == 0 ? [] : Path.Split('/');

    /// <summary>What came after 1.18.</summary>
    public static IReadOnlyList<ServedSince> All { get; } = [.. ServedKinds.All, .. ServedPodFields.All, .. ServedFields.All];

    /// <summary>The feature gate that turns it on before that version. Null: nothing does, as of a kind, whose version of the API came later.</summary>
    public string? FeatureGate => Path.Length == 0 ? null : Page.FeatureGate;

    /// <summary>The names of <see cref="Path"/>.</summary>
    internal ReadOnlySpan<string> Steps => _steps;
}

using ManifestKit.Languages.Json;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>A version of a custom resource that the API server serves.</summary>
/// <param name="Group">The API group, such as <c>cert-manager.io</c>.</param>
/// <param name="Version">The version, such as <c>v1beta1</c>.</param>
/// <param name="Kind">The kind, such as <c>Certificate</c>.</param>
/// <param name="IsNamespaced">Whether its objects live in a namespace.</param>
/// <param name="Schema">Its structural schema.</param>
internal sealed record CustomResource(string Group, string Version, string Kind, bool IsNamespaced, DataMap Schema)
{
    /// <summary>The namespace of its types below that of its group: <c>v1beta1</c> becomes <c>V1Beta1</c>.</summary>
    public string Namespace => char.ToUpperInvariant(Version[0]) + Version.Substring(1).Replace("alpha", "Alpha").Replace("beta", "Beta");
}

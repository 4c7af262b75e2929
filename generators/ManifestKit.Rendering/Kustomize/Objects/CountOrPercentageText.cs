using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Declared counts and percentages as Kubernetes reads them.</summary>
internal static class CountOrPercentageText
{
    public static IntOrString? ToDocument(this CountOrPercentage? amount) => amount switch
    {
        null => null,
        { IsPercentage: true } percentage => percentage.ToString(),
        { } count => count.Value,
    };
}

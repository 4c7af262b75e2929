using ManifestKit.Languages.Json;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Amounts of resources in one spelling, so that <c>1Gi</c> is <c>1024Mi</c>, as it is to a cluster.</summary>
internal static class Quantities
{
    /// <summary>The value with all requests and limits in it respelled.</summary>
    public static DataNode Respelled(DataNode node) => node.Fields((key, value) => key is "requests" or "limits" && value is DataMap amounts ? Amounts(amounts) : value);

    private static DataMap Amounts(DataMap amounts) => new(amounts.Select(amount =>
        amount.Value is DataScalar scalar && Quantity.Parse(scalar.Text) is { Success: true, Value: var quantity }
            ? amount with { Value = DataScalar.Of(quantity.ToString()) }
            : amount));
}

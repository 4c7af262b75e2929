using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Durations as they are spoken: <c>30.Seconds</c>.</summary>
internal static class Durations
{
    public static long? Read(IPropertyReferenceOperation reference)
    {
        if (reference.Property.Type.Name != "Duration" || reference.Instance?.ConstantValue is not { HasValue: true, Value: int count })
            return null;
        return reference.Property.Name switch
        {
            "Milliseconds" => count,
            "Seconds" => count * 1_000L,
            "Minutes" => count * 60_000L,
            "Hours" => count * 3_600_000L,
            "Days" => count * 86_400_000L,
            _ => null,
        };
    }
}

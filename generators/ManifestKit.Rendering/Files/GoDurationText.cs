using System.Globalization;

namespace ManifestKit.Rendering;

/// <summary>Declared durations as Compose and the controllers of Kubernetes read them: in Go's notation, which has no days.</summary>
/// <seealso href="https://gateway-api.sigs.k8s.io/geps/gep-2257/"/>
internal static class GoDurationText
{
    private static readonly (string Unit, long Milliseconds)[] s_units = [("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    public static string ToGoText(this Duration duration)
    {
        var (unit, milliseconds) = s_units.First(unit => duration.TotalMilliseconds % unit.Milliseconds == 0);
        return duration.TotalMilliseconds == 0 ? "0s" : (duration.TotalMilliseconds / milliseconds).ToString(CultureInfo.InvariantCulture) + unit;
    }
}

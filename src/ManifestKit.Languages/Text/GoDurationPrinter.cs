using System.Globalization;
using System.Text;

namespace ManifestKit.Languages;

/// <summary>Prints nanoseconds as whole numbers of units, the largest first: <c>1h30m</c>.</summary>
internal static class GoDurationPrinter
{
    public const long Second = 1_000_000_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;

    private static readonly (string Name, ulong Nanoseconds)[] Units =
        [("h", (ulong)Hour), ("m", (ulong)Minute), ("s", (ulong)Second), ("ms", 1_000_000), ("us", 1_000), ("ns", 1)];

    public static string Print(long nanoseconds)
    {
        if (nanoseconds == 0)
            return "0s";
        var text = new StringBuilder(nanoseconds < 0 ? "-" : "");
        var rest = nanoseconds < 0 ? (ulong)-(nanoseconds + 1) + 1 : (ulong)nanoseconds;
        foreach (var (name, unit) in Units)
        {
            if (rest >= unit)
                text.Append((rest / unit).ToString(CultureInfo.InvariantCulture)).Append(name);
            rest %= unit;
        }

        return text.ToString();
    }
}

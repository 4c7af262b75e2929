using System.Globalization;

namespace ManifestKit.Rendering.Nginx;

/// <summary>Values in nginx's notation.</summary>
internal static class NginxText
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time in whole seconds, or in milliseconds where it has a fraction.</summary>
    public static string Of(Duration time) => time.TotalMilliseconds % 1_000 == 0
        ? (time.TotalMilliseconds / 1_000).ToString(CultureInfo.InvariantCulture) + "s"
        : time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture) + "ms";
}

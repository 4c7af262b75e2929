using System.Globalization;

namespace ManifestKit.Languages.Nginx;

/// <summary>Sizes as nginx writes them: <c>4096</c>, <c>16k</c>, <c>10m</c>, <c>1g</c>.</summary>
/// <remarks>See <see href="https://nginx.org/en/docs/syntax.html">measurement units</see>.</remarks>
public static class NginxSize
{
    /// <summary>Reads a size in bytes.</summary>
    /// <param name="text">Digits and one of <c>k</c>, <c>m</c>, <c>g</c> in either case, or none for bytes.</param>
    /// <param name="allowGigabytes">Whether <c>g</c> is allowed: it is where the size is that of a file, not of memory.</param>
    public static Parsed<long> Parse(string text, bool allowGigabytes = true)
    {
        var unit = text.Length == 0 ? '\0' : char.ToLowerInvariant(text[text.Length - 1]);
        var shift = unit switch { 'k' => 10, 'm' => 20, 'g' when allowGigabytes => 30, _ => 0 };
        var digits = shift == 0 ? text : text.Substring(0, text.Length - 1);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue >> shift)
        {
            return Parsed.Valid(number << shift);
        }

        var units = allowGigabytes ? "k, m or g" : "k or m";
        return Parsed.Invalid<long>(new TextSpan(0, text.Length), $"'{text}' is not a size; expected digits and, for other units than bytes, {units}, such as 10m.");
    }
}

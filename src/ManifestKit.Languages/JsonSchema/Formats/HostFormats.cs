using System.Globalization;

namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Host names and addresses.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc1123#section-2.1 and https://www.rfc-editor.org/rfc/rfc4291#section-2.2.</remarks>
internal static class HostFormats
{
    private const int LongestName = 253;

    public static bool IsHostname(string text) => text.Length is > 0 and <= LongestName && text.Split('.').All(IsLabel);

    /// <summary>Host names in all scripts; the dot may be that of another script.</summary>
    public static bool IsInternationalHostname(string text)
    {
        string[] labels = text.Split('.', '\u3002', '\uff0e', '\uff61');
        if (!labels.All(label => IsLabel(label) || InternationalLabel.IsWritten(label)))
            return false;
        string[] written = [.. labels.Select(Written)];
        return LabelDirection.Fits(written) && written.Sum(label => Encoded(label).Length + 1) - 1 <= LongestName;
    }

    public static bool IsIpv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(part => IsNumber(part, 255));
    }

    public static bool IsIpv6(string text)
    {
        if (text.Length > 45)
            return false;
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
            return Groups(text, mayEndInIpv4: true) == 8;
        var left = text.Substring(0, gap);
        var right = text.Substring(gap + 2);
        var before = left.Length == 0 ? 0 : Groups(left, mayEndInIpv4: false);
        var after = right.Length == 0 ? 0 : Groups(right, mayEndInIpv4: true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    public static bool IsCidr(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
            return false;
        var (address, length) = (text.Substring(0, slash), text.Substring(slash + 1));
        return (IsIpv4(address) && IsNumber(length, 32)) || (IsIpv6(address) && IsNumber(length, 128));
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && label[0] != '-'
        && label[label.Length - 1] != '-'
        && label.All(unit => unit is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-')

        // Two hyphens at this place are kept for encoded names, of which xn-- is the only kind.
        && (label.Length < 4 || label[2] != '-' || label[3] != '-' || InternationalLabel.IsEncoded(label));

    private static string Written(string label) => InternationalLabel.Decode(label) ?? label;

    private static string Encoded(string label) => InternationalLabel.Encode(label);

    /// <summary>The number of 16-bit groups; -1 if there is a fault in them.</summary>
    private static int Groups(string text, bool mayEndInIpv4)
    {
        var groups = text.Split(':');
        var count = groups.Length;
        for (var i = 0; i < groups.Length; i++)
        {
            if (i == groups.Length - 1 && mayEndInIpv4 && IsIpv4(groups[i]))
                count++;
            else if (groups[i].Length is 0 or > 4 || !groups[i].All(Uri.IsHexDigit))
                return -1;
        }

        return count;
    }

    private static bool IsNumber(string text, int maximum) =>
        text.Length is > 0 and <= 3
        && (text.Length == 1 || text[0] != '0')
        && text.All(unit => unit is >= '0' and <= '9')
        && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) <= maximum;
}

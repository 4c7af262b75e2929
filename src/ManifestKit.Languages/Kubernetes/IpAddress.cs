namespace ManifestKit.Languages.Kubernetes;

/// <summary>Recognises IP addresses in their strict text forms: no leading zeros, no zone.</summary>
internal static class IpAddress
{
    /// <summary>Whether the text is an address; its version is 4 or 6.</summary>
    public static bool TryParse(string text, out int version)
    {
        var bytes = Read(text);
        version = bytes?.Length == 4 ? 4 : 6;
        return bytes is not null;
    }

    /// <summary>The 4 or 16 bytes of an address; null if the text is none.</summary>
    public static byte[]? Read(string text) => text.IndexOf(':') >= 0 ? ReadV6(text) : ReadV4(text, 0);

    private static byte[]? ReadV4(string text, int start)
    {
        var bytes = new byte[4];
        for (var i = 0; i < 4; i++)
        {
            var end = Ascii.SkipDigits(text, start);
            if (end == start || end - start > 3 || (end - start > 1 && text[start] == '0'))
                return null;
            var value = Ascii.ReadDigits(text, start, end);
            if (value > 255 || (i < 3 ? end == text.Length || text[end] != '.' : end != text.Length))
                return null;
            bytes[i] = (byte)value;
            start = end + 1;
        }

        return bytes;
    }

    private static byte[]? ReadV6(string text)
    {
        var bytes = new byte[16];
        var (count, gap, i) = (0, -1, 0);
        if (text.StartsWith("::", StringComparison.Ordinal))
            (gap, i) = (0, 2);
        while (i < text.Length)
        {
            var end = i;
            while (end < text.Length && Ascii.IsHexDigit(text[end]))
                end++;
            if (end < text.Length && text[end] == '.')
            {
                if (count > 12 || ReadV4(text, i) is not { } tail)
                    return null;
                tail.CopyTo(bytes, count);
                count += 4;
                break;
            }

            if (end == i || end - i > 4 || count == 16)
                return null;
            var group = Convert.ToInt32(text.Substring(i, end - i), 16);
            bytes[count++] = (byte)(group >> 8);
            bytes[count++] = (byte)group;
            i = end;
            if (i == text.Length)
                break;
            if (text[i++] != ':' || i == text.Length)
                return null;
            if (text[i] != ':')
                continue;
            if (gap >= 0)
                return null;
            gap = count;
            i++;
        }

        if (gap < 0)
            return count == 16 ? bytes : null;
        if (count == 16)
            return null;
        Array.Copy(bytes, gap, bytes, 16 - (count - gap), count - gap);
        Array.Clear(bytes, gap, 16 - count);
        return bytes;
    }
}

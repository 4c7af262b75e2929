using System.Globalization;
using System.Text;

namespace ManifestKit.Languages;

/// <summary>Gives what a quoted text stands for.</summary>
internal static class GoStringDecoder
{
    /// <summary>The text without quotes and escapes; for a text with errors something near it.</summary>
    public static string Decode(string text, int start, int end)
    {
        var quote = text[start];
        var isClosed = end - start > 1 && text[end - 1] == quote;
        var contentEnd = isClosed ? end - 1 : end;
        var content = text.Substring(start + 1, Math.Max(0, contentEnd - start - 1));
        return quote == '`' || content.IndexOf('\\') < 0 ? content : Unescape(content);
    }

    private static string Unescape(string content)
    {
        var result = new StringBuilder(content.Length);
        var bytes = new List<byte>();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\\' || i + 1 == content.Length)
            {
                Flush(result, bytes);
                result.Append(content[i]);
                continue;
            }

            i++;
            switch (content[i])
            {
                // Bytes may be parts of one UTF-8 character.
                case 'x' when Number(content, i + 1, 2, 16) is { } value:
                    bytes.Add((byte)value);
                    i += 2;
                    break;
                case >= '0' and <= '7' when Number(content, i, 3, 8) is { } value:
                    bytes.Add((byte)value);
                    i += 2;
                    break;
                case 'u' when Number(content, i + 1, 4, 16) is { } value:
                    Flush(result, bytes);
                    result.Append((char)value);
                    i += 4;
                    break;
                case 'U' when Number(content, i + 1, 8, 16) is { } value:
                    Flush(result, bytes);
                    if (value <= 0x10FFFF && value is < 0xD800 or >= 0xE000)
                        result.Append(char.ConvertFromUtf32((int)value));
                    i += 8;
                    break;
                default:
                    Flush(result, bytes);
                    result.Append(Single(content[i]));
                    break;
            }
        }

        Flush(result, bytes);
        return result.ToString();
    }

    private static void Flush(StringBuilder result, List<byte> bytes)
    {
        if (bytes.Count == 0)
            return;
        result.Append(Encoding.UTF8.GetString(bytes.ToArray()));
        bytes.Clear();
    }

    private static uint? Number(string content, int start, int length, int radix)
    {
        if (start + length > content.Length)
            return null;
        var digits = content.Substring(start, length);
        if (radix == 8)
            return digits.All(c => c is >= '0' and <= '7') ? Convert.ToUInt32(digits, 8) : null;
        return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static char Single(char escape) => escape switch
    {
        'a' => '\a',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => escape,
    };
}

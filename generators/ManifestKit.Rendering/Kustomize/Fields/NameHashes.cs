using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Names of generated ConfigMaps with a hash of their content, as Kustomize makes them, so that pods start again when it changes.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/"/>
internal static class NameHashes
{
    private const int Length = 10;

    /// <summary>The name of a ConfigMap with the hash of its content.</summary>
    public static string Of(DataMap configMap)
    {
        var json = new StringBuilder("{\"data\":{");
        foreach (var (key, value, _) in (configMap.MapOf("data") ?? new([])).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            AppendText(json, key).Append(':');
            AppendText(json, ((DataScalar)value).Text).Append(',');
        }

        json.Length -= json[^1] == ',' ? 1 : 0;

        // Kustomize means to hash the name too, but does not find it.
        json.Append("},\"kind\":\"ConfigMap\",\"name\":\"\"}");
        return $"{configMap.MapOf("metadata")!.TextOf("name")}-{Encoded(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToString())))}";
    }

    /// <summary>A string as Go writes it: what could end a script in a page is escaped.</summary>
    private static StringBuilder AppendText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' or '\\' => json.Append('\\').Append(character),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029' => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => json.Append(character),
            };
        }

        return json.Append('"');
    }

    /// <summary>Digits that could spell words are replaced.</summary>
    private static string Encoded(byte[] hash) => string.Concat(Convert.ToHexStringLower(hash)[..Length].Select(digit => digit switch
    {
        '0' => 'g',
        '1' => 'h',
        '3' => 'k',
        'a' => 'm',
        'e' => 't',
        _ => digit,
    }));
}

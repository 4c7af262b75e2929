using System.Text.RegularExpressions;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Keys of ConfigMaps that Kustomize can generate.</summary>
internal static partial class ConfigMapKey
{
    /// <summary>
    /// Whether Kustomize takes a key for something else than a text, whatever quotes it has: then it crashes
    /// (https://github.com/kubernetes-sigs/kustomize/issues/3446).
    /// </summary>
    public static bool IsNoText(string key) => NoText().IsMatch(key);

    /// <summary>Numbers, dates, truth values and null, as YAML 1.1 and 1.2 spell them.</summary>
    [GeneratedRegex(
        @"^([-+]?(0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+|0[bB][01_]+|[0-9][0-9_]*\.?[0-9_]*([eE][-+]?[0-9]+)?|\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\.(inf|Inf|INF))|\.(nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|true|True|TRUE|false|False|FALSE|null|Null|NULL)\z",
        RegexOptions.NonBacktracking)]
    private static partial Regex NoText();
}

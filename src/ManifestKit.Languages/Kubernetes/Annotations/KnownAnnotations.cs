namespace ManifestKit.Languages.Kubernetes;

/// <summary>
/// Annotations that ingress-nginx, cert-manager, Argo CD and ExternalDNS read, and those by which Prometheus is told what to scrape,
/// so that a misspelt key or a wrong value is found.
/// </summary>
/// <remarks>
/// See <see href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/">ingress-nginx</see>,
/// <see href="https://cert-manager.io/docs/reference/annotations/">cert-manager</see>,
/// <see href="https://argo-cd.readthedocs.io/en/stable/user-guide/annotations-and-labels/">Argo CD</see> and
/// <see href="https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/">ExternalDNS</see>.
/// </remarks>
public static class KnownAnnotations
{
    private static readonly Dictionary<string, KnownAnnotation> ByKey =
        AnnotationTable.Read().ToDictionary(annotation => annotation.Key, StringComparer.Ordinal);

    /// <summary>Whether the key is read; true or false for the prefixes of these controllers, null for all other keys.</summary>
    public static bool? IsKnown(string key)
    {
        if (ByKey.ContainsKey(key))
            return true;
        return AnnotationTable.IsClosed(key) ? false : null;
    }

    /// <summary>The annotation with this key; null if it is not known.</summary>
    public static KnownAnnotation? Find(string key) => ByKey.TryGetValue(key, out var annotation) ? annotation : null;

    /// <summary>The known key with the same prefix that was probably meant; null if none is near.</summary>
    public static string? Nearest(string key)
    {
        var prefix = key.Substring(0, key.IndexOf('/') + 1);
        if (prefix.Length == 0)
            return null;
        var names = ByKey.Keys.Where(known => known.StartsWith(prefix, StringComparison.Ordinal)).Select(known => known.Substring(prefix.Length));
        return NearestName.Of(key.Substring(prefix.Length), names) is { } nearest ? prefix + nearest : null;
    }

    /// <summary>Says what is wrong with an annotation: a misspelt key of a known controller, or its value. The spans are those of the value.</summary>
    public static IReadOnlyList<SyntaxError> Check(string key, string value)
    {
        if (Find(key) is { } annotation)
            return annotation.Check(value);
        return IsKnown(key) is null
            ? []
            : [new SyntaxError(new TextSpan(0, value.Length), $"No controller reads {key}.{(Nearest(key) is { } nearest ? $" Did you mean {nearest}?" : "")}")];
    }
}

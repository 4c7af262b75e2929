namespace ManifestKit.Languages.Kubernetes;

/// <summary>Absolute paths in a container or on a host.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1">volume mounts</see>.</remarks>
public static class ContainerPath
{
    /// <summary>Says what is wrong with a path: <c>/</c> first, no <c>:</c>, no line breaks or other invisible characters but spaces.</summary>
    public static IReadOnlyList<SyntaxError> Check(string path)
    {
        if (path.Length == 0)
            return [new SyntaxError(default, "Found an empty path; expected an absolute one such as /var/lib/data.")];
        if (path[0] != '/')
            return [new SyntaxError(Found.SpanAt(path, 0), $"Found {Found.At(path, 0)} at the start of an absolute path; expected '/', as in /var/lib/data.")];
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i] == ':' || char.IsControl(path[i]))
                return [new SyntaxError(new TextSpan(i, 1), $"Found {Found.At(path, i)}, which a path in a container cannot hold. Leave it out.")];
        }

        return [];
    }
}

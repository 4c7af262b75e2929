namespace ManifestKit.Rules;

/// <summary>MK1017: two things are mounted at one path of a container.</summary>
public sealed class DuplicateMountPath() : Rule("MK1017", RuleSeverity.Error, "Kubernetes", "Two things are mounted at one path", "Workload")
{
    private const string DefaultWritablePath = "/tmp";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var writable = WritablePaths(subject).ToList();
        var mounted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in subject["Volumes"].Objects.Select(v => v["MountPath"]))
        {
            if (path.Text is not { } text)
                continue;
            var normal = Normal(text);
            if (!mounted.Add(normal))
                yield return new(path.Source, $"Two volumes are mounted at '{text}', which Kubernetes and Compose reject; mount one of them elsewhere.");
            else if (writable.Contains(normal))
                yield return new(path.Source, $"'{text}' is a folder in memory already, by Security's WritablePaths, and nothing else can be mounted there; take it out of them, or mount the volume elsewhere.");
        }
    }

    /// <summary>The known folders that are mounted beside the volumes. A database's engine has its own.</summary>
    private static IEnumerable<string> WritablePaths(DeclaredObject workload)
    {
        var security = workload["Security"];
        if (security.IsAbsent)
            return workload.Types.Contains("Database") ? [] : [DefaultWritablePath];
        if (security.Object is not { } profile || !(profile["ReadOnlyRootFileSystem"] is { IsAbsent: true } or { Truth: true }))
            return [];
        var paths = profile["WritablePaths"];
        return paths.IsAbsent ? [DefaultWritablePath] : paths.Items.Select(i => i.Text).OfType<string>().Select(Normal);
    }

    private static string Normal(string path) => path.Length > 1 ? path.TrimEnd('/') : path;
}

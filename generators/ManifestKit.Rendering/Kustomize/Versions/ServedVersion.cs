using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Finds what the Kubernetes version of an environment does not serve.</summary>
internal static class ServedVersion
{
    /// <summary>What is wrong with an object of an environment.</summary>
    /// <param name="node">The object.</param>
    /// <param name="folder">Where it is rendered.</param>
    /// <param name="origin">The declaration that it comes from.</param>
    /// <param name="environment">The environment.</param>
    public static IEnumerable<OutputProblem> Check(DataMap node, string folder, Declaration origin, DeploymentEnvironment environment)
    {
        if (MinorOf(environment.KubernetesVersion) is not { } minor)
            yield break;

        var kind = node.TextOf("kind");
        foreach (var fact in ServedSince.All.Where(fact => fact.Minor > minor && Uses(node, fact)))
        {
            var used = fact.Path.Length == 0 ? "its kind" : fact.Path;
            yield return new(
                OutputProblem.UnservedVersion,
                $"{folder} has {kind} '{node.MapOf("metadata")?.TextOf("name")}', which needs Kubernetes 1.{fact.Minor.ToString(CultureInfo.InvariantCulture)} for {used}; '{environment.Name}' has {environment.KubernetesVersion}. Declare it without, or raise KubernetesVersion. See {fact.Page}",
                origin,
                environment.Name);
        }
    }

    /// <summary>29 of <c>1.29</c>; null if the text is no version.</summary>
    private static int? MinorOf(string version)
    {
        var parts = version.Split('.');
        return parts.Length >= 2 && parts[0] == "1" && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null;
    }

    private static bool Uses(DataMap node, ServedSince fact)
    {
        var kind = $"{node.TextOf("apiVersion")}/{node.TextOf("kind")}";
        if (fact.Subject == ServedSince.Pod)
            return PodOf(kind, node) is { } pod && Has(pod, fact.Path.Split('/'));
        return fact.Subject == kind && (fact.Path.Length == 0 || Has(node, fact.Path.Split('/')));
    }

    private static DataMap? PodOf(string kind, DataMap node) => kind switch
    {
        "v1/Pod" => node.MapOf("spec"),
        "batch/v1/CronJob" => node.MapOf("spec")?.MapOf("jobTemplate")?.MapOf("spec")?.MapOf("template")?.MapOf("spec"),
        "apps/v1/Deployment" or "apps/v1/StatefulSet" or "apps/v1/DaemonSet" or "apps/v1/ReplicaSet" or "batch/v1/Job" => node.MapOf("spec")?.MapOf("template")?.MapOf("spec"),
        _ => null,
    };

    private static bool Has(DataNode? node, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return node is not null;
        if (path[0] != "*")
            return node is DataMap map && Has(map[path[0]], path[1..]);
        if (node is not DataList list)
            return false;
        foreach (var item in list)
        {
            if (Has(item, path[1..]))
                return true;
        }

        return false;
    }
}

using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Finds what the Kubernetes version of an environment does not serve.</summary>
/// <param name="environment">The environment.</param>
internal sealed class ServedVersion(DeploymentEnvironment environment)
{
    private readonly ILookup<string, ServedSince> _unserved = ServedSince.All
        .Where(fact => fact.Minor > (MinorOf(environment.KubernetesVersion) ?? int.MaxValue) && !(fact.FeatureGate is { } gate && environment.FeatureGates.Contains(gate)))
        .ToLookup(fact => fact.Subject);

    /// <summary>What is wrong with an object of the environment.</summary>
    /// <param name="node">The object.</param>
    /// <param name="folder">Where it is rendered.</param>
    /// <param name="origin">The declaration that it comes from.</param>
    public IEnumerable<OutputProblem> Check(DataMap node, string folder, Declaration origin)
    {
        foreach (var fact in UnservedIn(node))
        {
            yield return new(
                OutputProblem.UnservedVersion,
                $"{folder} has {node.TextOf("kind")} '{node.MapOf("metadata")?.TextOf("name")}', which needs Kubernetes 1.{fact.Minor.ToString(CultureInfo.InvariantCulture)} for {Used(fact)}; '{environment.Name}' has {environment.KubernetesVersion}. {Remedy(fact)} See {fact.Page.Address}",
                origin,
                environment.Name);
        }
    }

    /// <summary>What an object uses that came after the version. Of a field and its value only what is needed more is said.</summary>
    /// <param name="node">The object.</param>
    internal IEnumerable<ServedSince> UnservedIn(DataMap node)
    {
        if (_unserved.Count == 0)
            return [];
        var kind = $"{node.TextOf("apiVersion")}/{node.TextOf("kind")}";
        var pod = PodOf(kind, node);
        return _unserved[ServedSince.Pod].Where(fact => Has(pod, fact))
            .Concat(_unserved[kind].Where(fact => Has(node, fact)))
            .GroupBy(fact => fact.Path)
            .Select(same => same.MaxBy(fact => fact.Minor)!);
    }

    private static string Used(ServedSince fact) => fact switch
    {
        { Path: "" } => "its kind",
        { Value: { } value } => $"'{value}' of {fact.Path}",
        _ => fact.Path,
    };

    private static string Remedy(ServedSince fact) => fact.FeatureGate is { } gate
        ? $"Declare it without, raise KubernetesVersion, or name '{gate}' in FeatureGates if the cluster has it on."
        : "Declare it without, or raise KubernetesVersion.";

    /// <summary>29 of <c>1.29</c>; null if the text is no version.</summary>
    private static int? MinorOf(string version)
    {
        var parts = version.Split('.');
        return parts.Length >= 2 && parts[0] == "1" && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null;
    }

    private static DataMap? PodOf(string kind, DataMap node) => kind switch
    {
        "v1/Pod" => node.MapOf("spec"),
        "v1/PodTemplate" => node.MapOf("template")?.MapOf("spec"),
        "batch/v1/CronJob" => node.MapOf("spec")?.MapOf("jobTemplate")?.MapOf("spec")?.MapOf("template")?.MapOf("spec"),
        "apps/v1/Deployment" or "apps/v1/StatefulSet" or "apps/v1/DaemonSet" or "apps/v1/ReplicaSet" or "batch/v1/Job" or "v1/ReplicationController" =>
            node.MapOf("spec")?.MapOf("template")?.MapOf("spec"),
        _ => null,
    };

    private static bool Has(DataMap? node, ServedSince fact) => Has(node, fact.Steps, fact.Value);

    private static bool Has(DataNode? node, ReadOnlySpan<string> path, string? value)
    {
        if (path.IsEmpty)
            return value is null ? node is not null : node is DataScalar scalar && scalar.Text == value;
        if (path[0] != "*")
            return node is DataMap map && Has(map[path[0]], path[1..], value);
        if (node is not DataList list)
            return false;
        foreach (var item in list)
        {
            if (Has(item, path[1..], value))
                return true;
        }

        return false;
    }
}

using ManifestKit.Languages;
using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1008: a name that no file, object or host can have.</summary>
public sealed class InvalidName() : Rule(
    "MK1008",
    RuleSeverity.Error,
    "Kubernetes",
    "A name is not valid",
    "Stack", "DeploymentEnvironment", "Workload", "PodContainer", "Port", "ObjectNames", "PersistentVolume", "Secret", "ExternalSecretStore",
    "Gateway", "GatewayReference", "Certificate", "NetworkRules", "ServiceAccount", "PodPriority")
{
    // A stack, an environment and a workload become folders, namespaces, hosts and values of labels. A kind with a shorter limit stands below.
    private static readonly (string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)[] Names =
    [
        ("Stack", "Name", NameRule.Label.Check),
        ("DeploymentEnvironment", "Name", NameRule.Label.Check),
        ("DeploymentEnvironment", "Namespace", NameRule.Label.Check),
        ("Workload", "Name", NameRule.Label.Check),
        ("ScheduledJob", "Name", NameRule.CronJob.Check),
        ("Database", "Name", NameRule.StatefulSet.Check),
        ("Workload", "Namespace", NameRule.Label.Check),
        ("Workload", "ContainerName", ContainerName.Check),
        ("PodContainer", "Name", NameRule.Label.Check),
        ("Port", "Name", PortName.Check),
        ("ObjectNames", "Container", NameRule.Label.Check),
        ("ObjectNames", "Service", NameRule.Label1035.Check),
        ("ObjectNames", "Autoscaler", NameRule.Subdomain.Check),
        ("ObjectNames", "NetworkPolicy", NameRule.Subdomain.Check),
        ("PersistentVolume", "StorageClass", NameRule.Subdomain.Check),
        ("Secret", "Name", NameRule.Subdomain.Check),
        ("ExternalSecretStore", "Name", NameRule.Subdomain.Check),
        ("Gateway", "Name", NameRule.Subdomain.Check),
        ("Gateway", "ClassName", NameRule.Subdomain.Check),
        ("GatewayReference", "Name", NameRule.Subdomain.Check),
        ("GatewayReference", "Namespace", NameRule.Label.Check),
        ("GatewayReference", "HttpListener", NameRule.Subdomain.Check),
        ("GatewayReference", "HttpsListener", NameRule.Subdomain.Check),
        ("Certificate", "Name", NameRule.Subdomain.Check),
        ("Certificate", "Issuer", NameRule.Subdomain.Check),
        ("NetworkRules", "MonitoringNamespace", NameRule.Label.Check),
        ("NetworkRules", "GatewayNamespace", NameRule.Label.Check),
        ("ServiceAccount", "Name", NameRule.Subdomain.Check),
        ("PodPriority", "Name", NameRule.Subdomain.Check),
    ];

    private static readonly ILookup<string, (string Type, string Property, Func<string, IReadOnlyList<SyntaxError>> Check)> ByType = Names.ToLookup(name => name.Type);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject.Types.Contains("Secret") && !IsKubernetesSecret(subject))
            yield break;

        foreach (var property in subject.Types.Reverse().SelectMany(type => ByType[type]).GroupBy(n => n.Property))
        {
            if (subject[property.Key] is not { Text: { } text } name)
                continue;
            var errors = property.Select(n => n.Check(text)).FirstOrDefault(e => e.Count > 0) ?? [];
            if (errors.Count == 0 && property.Key == "Name" && IsServiceName(subject))
                errors = NameRule.Label1035.Check(text);
            foreach (var error in errors)
                yield return new(name.Source, $"{property.Key} '{text}' is not valid: {error.Message}", error.Span);
        }
    }

    /// <summary>Whether a Secret of Kubernetes has the name. Compose lets a secret be called anything.</summary>
    private static bool IsKubernetesSecret(DeclaredObject subject)
        => subject["Store"].Object is { } store && !store.Types.Contains("VariableStore") && !store.Types.Contains("FileStore");

    /// <summary>Whether the workload is known to have a Service of its own name, which cannot begin with a digit.</summary>
    private static bool IsServiceName(DeclaredObject subject)
        => subject.Types.Contains("Workload") && subject["Ports"].Items.Count > 0 && subject["ObjectNames"].IsAbsent;
}

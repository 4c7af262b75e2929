using System.Globalization;

namespace ManifestKit.Rules;

/// <summary>MK1012: a version of Kubernetes by which nothing can be checked.</summary>
public sealed class InvalidKubernetesVersion() : Rule(
    "MK1012", RuleSeverity.Error, "Kubernetes", "A Kubernetes version is invalid", "DeploymentEnvironment")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["KubernetesVersion"] is { Text: { } text } version && !IsVersion(text))
            yield return new(version.Source, $"KubernetesVersion '{text}' is not a version; write its first two numbers, such as 1.33.");
    }

    private static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length is 2 or 3
            && parts[0] == "1"
            && parts.All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _));
    }
}

namespace ManifestKit.Rules;

/// <summary>MK1023: requests are sent to pods that cannot answer yet.</summary>
public sealed class RouteWithoutReadiness() : Rule("MK1023", RuleSeverity.Warning, "Kubernetes", "A route leads to an app without readiness", "Gateway")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from found in RoutedControllers.Routes(subject)
           where found.App["Readiness"].IsAbsent
           select new Finding(
               found.Route.Source,
               $"'{found.App["Name"].Text}' has no Readiness: each release sends requests to pods that cannot answer yet; give it one.");
}

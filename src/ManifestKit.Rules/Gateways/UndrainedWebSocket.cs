namespace ManifestKit.Rules;

/// <summary>MK1024: every release cuts the connections that are open.</summary>
public sealed class UndrainedWebSocket() : Rule("MK1024", RuleSeverity.Warning, "Kubernetes", "A release cuts WebSocket connections", "Gateway")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from found in RoutedControllers.Routes(subject)
           let socket = found.Route["WebSocket"]
           where socket.Truth == true && found.App["DrainDelay"].IsAbsent
           select new Finding(
               socket.Source,
               $"'{found.App["Name"].Text}' has no DrainDelay: each release ends its connections while clients are still sent to the old pods; set DrainDelay, and a GracePeriod that leaves time to close them.");
}

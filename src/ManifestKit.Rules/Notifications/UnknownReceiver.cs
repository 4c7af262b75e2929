namespace ManifestKit.Rules;

/// <summary>MK4001: a route to a receiver that is not declared.</summary>
public sealed class UnknownReceiver() : Rule("MK4001", RuleSeverity.Error, "Alertmanager", "A route has an unknown receiver", "AlertmanagerServer")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var receivers = subject["Receivers"];
        var names = receivers.Objects.Select(r => r["Name"].Text).ToList();
        if (!receivers.IsComplete || names.Contains(null) || subject["Route"].Object is not { } root)
            yield break;

        var open = new Stack<DeclaredObject>([root]);
        while (open.Count > 0)
        {
            var route = open.Pop();
            if (route["Receiver"] is { Text: { } name } receiver && !names.Contains(name))
            {
                var known = names.Count == 0 ? "declare it" : $"use {string.Join(" or ", names)}, or declare it";
                yield return new(receiver.Source, $"Receiver '{name}' is not among Receivers, and Alertmanager does not start; {known}.");
            }

            foreach (var inner in route["Routes"].Objects)
                open.Push(inner);
        }
    }
}

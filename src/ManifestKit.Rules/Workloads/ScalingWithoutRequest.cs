namespace ManifestKit.Rules;

/// <summary>MK1019: an app scales by a share of something that is not declared.</summary>
public sealed class ScalingWithoutRequest() : Rule("MK1019", RuleSeverity.Error, "Kubernetes", "Scaling has no request to measure by", "Stack")
{
    private static readonly string[] Measures = ["Cpu", "Memory"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from app in StackFacts.InKubernetes(subject)
           let scaling = app["Scaling"].Object
           where scaling is not null
           from measure in Measures
           let percent = scaling[measure + "Percent"]
           where percent.Number is not null && ResourceFacts.HasNoRequest(app["Resources"], measure)
           select new Finding(
               percent.Source,
               $"{measure}Percent is a share of {measure}Request, which '{app["Name"].Text}' does not have, so that it never scales; set it in Resources.");
}

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Texts as a container's specification holds them, where <c>$(NAME)</c> is a variable.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/"/>
internal static class ContainerTexts
{
    public static List<string>? ListOf(IReadOnlyList<Text> texts, Workload workload, EnvironmentScope scope) =>
        texts.Count == 0 ? null : [.. texts.Select(text => Of(text, workload, scope))];

    public static string Of(Text text, Workload workload, EnvironmentScope scope) => string.Concat(text.Parts.Select(part => part switch
    {
        LiteralPart literal => literal.Value.Replace("$(", "$$(", StringComparison.Ordinal),
        WorkloadPart { Workload: var other } => ObjectNaming.Host(other, workload, scope),
        VariablePart { Variable: { Default: { } value } } => value,
        VariablePart { Variable: var variable } => throw new RenderException(
            workload,
            $"Variable '{variable.Name}' of '{workload.Name}' has a value only where Compose runs; give it a Default, or another value in a variation."),
        _ => throw new RenderException(workload, $"A secret of '{workload.Name}' stands where everybody can read it; give it as an environment variable or in SecretFiles."),
    }));
}

namespace ManifestKit.SchemaTypes.Facts;

/// <summary>The facts of one format: what its published schema says, without its prose.</summary>
/// <param name="Format">The format's name, such as <c>kubernetes</c>.</param>
/// <param name="Namespace">The namespace of its types below <c>ManifestKit</c>.</param>
/// <param name="Page">The format's reference page.</param>
/// <param name="IsCustom">Whether its kinds are custom resources: tools that have Kubernetes' own schema do not have theirs.</param>
/// <param name="Types">Its types, in the order of the file.</param>
/// <param name="Errors">The lines that could not be read.</param>
internal sealed record FactsFile(
    string Format,
    string Namespace,
    string Page,
    bool IsCustom,
    EquatableArray<TypeFacts> Types,
    EquatableArray<FactsError> Errors);

/// <summary>A line of facts that is malformed.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Message">What was expected.</param>
internal sealed record FactsError(int Line, string Message);

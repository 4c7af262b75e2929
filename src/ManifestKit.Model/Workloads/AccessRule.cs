namespace ManifestKit;

/// <summary>What a service account may do.</summary>
/// <seealso href="https://kubernetes.io/docs/reference/access-authn-authz/rbac/"/>
public sealed record AccessRule : Declaration
{
    /// <summary>Declares an access rule.</summary>
    public AccessRule([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The API groups; <c>""</c> is the core group.</summary>
    public IReadOnlyList<string> ApiGroups { get; init; } = [""];

    /// <summary>The resources, such as <c>pods</c>.</summary>
    public required IReadOnlyList<string> Resources { get; init; }

    /// <summary>The verbs, such as <c>get</c>.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }
}

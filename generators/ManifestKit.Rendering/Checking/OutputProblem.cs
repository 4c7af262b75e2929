namespace ManifestKit.Rendering;

/// <summary>Why files must not be written.</summary>
/// <param name="Id">What kind of problem it is, such as <see cref="Rejected"/>.</param>
/// <param name="Message">The file or folder below <c>output/&lt;stack&gt;/</c>, what is wrong there, and what is expected.</param>
/// <param name="Origin">The declaration that it comes from.</param>
/// <param name="Environment">The only environment that it is in; null if it is in several.</param>
public sealed record OutputProblem(string Id, string Message, Declaration Origin, string? Environment)
{
    /// <summary>What reads a file would reject it.</summary>
    public const string Rejected = "MK9200";

    /// <summary>A Kustomize overlay does not build what is declared.</summary>
    public const string UnprovenOverlay = "MK9201";

    /// <summary>A Compose override does not make the declared project.</summary>
    public const string UnprovenOverride = "MK9202";

    /// <summary>An environment changes a selector, which Kubernetes never changes.</summary>
    public const string ChangedSelector = "MK9203";

    /// <summary>The Kubernetes version of an environment does not serve a kind or a field.</summary>
    public const string UnservedVersion = "MK9204";

    /// <summary>A cluster that runs what was rendered before rejects a change of it.</summary>
    public const string RejectedChange = "MK9205";
}

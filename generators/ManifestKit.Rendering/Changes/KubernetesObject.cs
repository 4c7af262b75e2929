using System.Runtime.CompilerServices;
using ManifestKit.Kubernetes;

namespace ManifestKit;

/// <summary>
/// A Kubernetes object beside what the declarations imply: of Kubernetes' own kinds, of a custom resource that is shipped, or of one whose
/// definition the project has.
/// </summary>
/// <remarks>
/// It gets the stack's labels and, unless it names one, the environment's namespace. <c>OnlyIn</c> and <c>Variations</c> say what differs: a
/// variation gives another object, or adds a change.
/// </remarks>
public sealed record KubernetesObject : ExtraObject
{
    /// <summary>Declares an object.</summary>
    public KubernetesObject([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The object. It must have a name.</summary>
    public required IKubernetesObject Object { get; init; }
}

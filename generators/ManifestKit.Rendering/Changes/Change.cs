using System.Runtime.CompilerServices;
using ManifestKit.Compose;
using ManifestKit.Kubernetes;
using ManifestKit.Rendering.Changes;

namespace ManifestKit;

/// <summary>Changes what is rendered where no property of a declaration says it: the object goes in, complete, and comes out changed.</summary>
/// <remarks>
/// A change is applied in each environment to the environment's whole object, before the overlay is computed. One that no environment has an
/// object for is an error at its place.
/// </remarks>
public static class Change
{
    /// <summary>A change of a Kubernetes object: <c>Change.Of&lt;Deployment&gt;(d => { d.Spec!.MinReadySeconds = 10; return d; })</c>.</summary>
    /// <typeparam name="T">The object's class. Of a declaration that renders several objects of the class, all are changed.</typeparam>
    /// <param name="change">Gives the changed object: the one that it gets, or another one.</param>
    /// <param name="file">Set by the compiler.</param>
    /// <param name="line">Set by the compiler.</param>
    public static DocumentChange Of<T>(Func<T, T> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : class, IKubernetesObject => new TypedChange<T>(change, file, line);

    /// <summary>A change of a workload's Compose service.</summary>
    /// <param name="change">Gives the changed service.</param>
    /// <param name="file">Set by the compiler.</param>
    /// <param name="line">Set by the compiler.</param>
    /// <seealso href="https://docs.docker.com/reference/compose-file/services/"/>
    public static DocumentChange OfComposeService(Func<Service, Service> change, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new TypedChange<Service>(change, file, line);
}

using System.Runtime.CompilerServices;

namespace ManifestKit;

/// <summary>
/// Workloads that reach each other, apart from all others: a Compose network. In Kubernetes the policies say who reaches whom, port by port.
/// </summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/networks/"/>
public sealed record NetworkZone : Declaration
{
    /// <summary>Declares a zone.</summary>
    public NetworkZone([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, also of the Compose network.</summary>
    public required string Name { get; init; }

    /// <summary>Whether there is no way out: neither to other networks nor from the host's published ports. Default: false.</summary>
    public bool Internal { get; init; }
}

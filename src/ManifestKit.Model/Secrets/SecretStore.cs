namespace ManifestKit;

/// <summary>Where the values of a secret come from.</summary>
public abstract record SecretStore
{
    private protected SecretStore()
    {
    }
}

/// <summary>A Kubernetes Secret that somebody else creates; it is only referred to.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/configuration/secret/"/>
public sealed record ExistingSecret : SecretStore;

/// <summary>An external store, read by the External Secrets operator.</summary>
/// <seealso href="https://external-secrets.io/latest/api/externalsecret/"/>
public sealed record ExternalSecretStore : SecretStore
{
    /// <summary>The name of the <c>SecretStore</c> or <c>ClusterSecretStore</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the store serves the whole cluster. Default: true.</summary>
    public bool ClusterWide { get; init; } = true;

    /// <summary>The path in the store; the environment's name is put behind it. Default: the secret's name.</summary>
    public string? Path { get; init; }

    /// <summary>How often the store is read. Default: 1 hour.</summary>
    public Duration RefreshInterval { get; init; } = 1.Hours;
}

/// <summary>
/// Values that are encrypted for the Sealed Secrets controller of a cluster. Only that controller can read them: they may stand in a
/// declaration and in what is rendered.
/// </summary>
/// <seealso href="https://github.com/bitnami-labs/sealed-secrets"/>
public sealed record SealedSecretStore : SecretStore
{
    /// <summary>The encrypted value of each key, as <c>kubeseal --raw</c> prints it, for each Kubernetes environment.</summary>
    public required IReadOnlyDictionary<DeploymentEnvironment, NameMap<string>> Values { get; init; }

    /// <summary>Where else the values could be decrypted; it must be the scope that <c>kubeseal</c> was given. Default: nowhere.</summary>
    public SealingScope Scope { get; init; } = SealingScope.Strict;
}

/// <summary>Variables of the shell or the <c>.env</c> file that start Compose; a container sees files, not variables.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/secrets/"/>
public sealed record VariableStore : SecretStore
{
    /// <summary>The variable of each key.</summary>
    public NameMap<Variable> Variables { get; init; } = new();
}

/// <summary>Files on the host that runs Compose, outside the repository.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/secrets/"/>
public sealed record FileStore : SecretStore
{
    /// <summary>The folder that has one file a key, named as the key; a relative one is relative to the Compose file.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether each environment has a folder of its name in <see cref="Folder"/>. Default: false, all share one.</summary>
    public bool PerEnvironment { get; init; }
}

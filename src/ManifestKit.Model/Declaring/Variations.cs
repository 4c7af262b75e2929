using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ManifestKit;

/// <summary>What is different about a declaration in some environments, whatever it declares.</summary>
public abstract class Variations
{
    private protected Variations()
    {
    }

    /// <summary>The environments that have a change.</summary>
    public abstract IEnumerable<DeploymentEnvironment> Environments { get; }
}

/// <summary>What is different about a declaration in some environments.</summary>
/// <typeparam name="T">The declaration.</typeparam>
public sealed class Variations<T> : Variations, IEnumerable<KeyValuePair<DeploymentEnvironment, Func<T, T>>>
{
    private readonly List<KeyValuePair<DeploymentEnvironment, Func<T, T>>> _changes = [];

    /// <inheritdoc/>
    public override IEnumerable<DeploymentEnvironment> Environments => _changes.Select(change => change.Key);

    /// <summary>The change for one environment.</summary>
    /// <exception cref="ArgumentException">The environment has a change already.</exception>
    public Func<T, T> this[DeploymentEnvironment environment]
    {
        set
        {
            if (TryGet(environment, out _))
                throw new ArgumentException($"The variation for environment '{environment.Name}' is declared twice; merge the two.");
            _changes.Add(new(environment, value));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<DeploymentEnvironment, Func<T, T>>> GetEnumerator() => _changes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryGet(DeploymentEnvironment environment, [NotNullWhen(true)] out Func<T, T>? change)
    {
        foreach (var (key, value) in _changes)
        {
            if (key.Name == environment.Name)
            {
                change = value;
                return true;
            }
        }

        change = null;
        return false;
    }
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ManifestKit;

/// <summary>What is different about a declaration in some environments.</summary>
/// <typeparam name="T">The declaration.</typeparam>
public sealed class Variations<T> : IEnumerable<KeyValuePair<DeploymentEnvironment, Func<T, T>>>
{
    private readonly List<KeyValuePair<DeploymentEnvironment, Func<T, T>>> _changes = [];

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

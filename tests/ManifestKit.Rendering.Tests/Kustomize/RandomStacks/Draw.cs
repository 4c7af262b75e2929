namespace ManifestKit.Rendering.Tests.Kustomize.RandomStacks;

/// <summary>Draws values.</summary>
internal sealed class Draw(Random random)
{
    public bool Chance(double probability) => random.NextDouble() < probability;

    public int Between(int least, int most) => random.Next(least, most + 1);

    public T Of<T>(params IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>A value, or none.</summary>
    public T? Maybe<T>(Func<T> value)
        where T : class => Chance(0.5) ? value() : null;

    /// <summary>Some of the values, in a random order.</summary>
    public IReadOnlyList<T> Some<T>(params IReadOnlyList<T> values)
    {
        T[] shuffled = [.. values];
        random.Shuffle(shuffled);
        return [.. shuffled.Take(random.Next(values.Count + 1))];
    }

    public NameMap<T> Map<T>(IEnumerable<string> names, Func<T> value)
        where T : notnull => new NameMap<T>().With(names.Select(name => KeyValuePair.Create(name, value())));

    /// <summary>Decides once, for a variation that is applied more than once.</summary>
    public Func<T, T, T> Choice<T>()
    {
        var other = Chance(0.3);
        return (one, two) => other ? two : one;
    }
}

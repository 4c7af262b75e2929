namespace ManifestKit.Languages.Kubernetes;

/// <summary>One condition of a <see cref="LabelSelector"/>.</summary>
/// <param name="Key">The label.</param>
/// <param name="Operator"><c>In</c>, <c>NotIn</c>, <c>Exists</c> or <c>DoesNotExist</c>, as <c>matchExpressions</c> writes them.</param>
/// <param name="Values">The values of <c>In</c> and <c>NotIn</c>.</param>
public sealed record LabelRequirement(string Key, string Operator, IReadOnlyList<string> Values)
{
    /// <summary>Whether an object with these labels fulfils the condition.</summary>
    public bool IsMetBy(IReadOnlyDictionary<string, string> labels)
    {
        var exists = labels.TryGetValue(Key, out var value);
        return Operator switch
        {
            "In" => exists && Values.Contains(value!),
            "NotIn" => !exists || !Values.Contains(value!),
            "Exists" => exists,
            _ => !exists,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Operator switch
    {
        "Exists" => Key,
        "DoesNotExist" => "!" + Key,
        "In" when Values.Count == 1 => Key + "=" + Values[0],
        "NotIn" when Values.Count == 1 => Key + "!=" + Values[0],
        _ => $"{Key} {(Operator == "In" ? "in" : "notin")} ({string.Join(",", Values)})",
    };
}

namespace ManifestKit;

/// <summary>A part of a <see cref="Text"/>.</summary>
public abstract record TextPart
{
    private protected TextPart()
    {
    }
}

/// <summary>A part known now.</summary>
/// <param name="Value">The text.</param>
public sealed record LiteralPart(string Value) : TextPart
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A part that a variable gives.</summary>
/// <param name="Variable">The variable.</param>
public sealed record VariablePart(Variable Variable) : TextPart
{
    /// <inheritdoc/>
    public override string ToString() => $"${{{Variable.Name}}}";
}

/// <summary>The network name of a workload, which depends on where it runs.</summary>
/// <param name="Workload">The workload.</param>
public sealed record WorkloadPart(Workload Workload) : TextPart
{
    /// <inheritdoc/>
    public override string ToString() => Workload.Name;
}

/// <summary>The value of a secret.</summary>
/// <param name="Key">The secret's key.</param>
public sealed record SecretPart(SecretKey Key) : TextPart
{
    /// <inheritdoc/>
    public override string ToString() => $"<secret {Key.Secret.Name}/{Key.Name}>";
}

namespace ManifestKit;

/// <summary>A connection from a workload to something.</summary>
public sealed record Connection : Declaration
{
    /// <summary>Declares a connection.</summary>
    public Connection([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Who connects.</summary>
    public required Workload From { get; init; }

    /// <summary>The workload that is connected to. Exactly one of this and <see cref="ToCidr"/>.</summary>
    public Workload? To { get; init; }

    /// <summary>The addresses that are connected to, such as <c>0.0.0.0/0</c>.</summary>
    public string? ToCidr { get; init; }

    /// <summary>The port that is connected to.</summary>
    public required int Port { get; init; }
}

namespace ManifestKit;

/// <summary>Somebody who can be told.</summary>
/// <seealso href="https://prometheus.io/docs/alerting/latest/configuration/#receiver"/>
public sealed record Receiver : Declaration
{
    /// <summary>Declares a receiver.</summary>
    public Receiver([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name by which routes refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>How they are told. All of these are used.</summary>
    public IReadOnlyList<Notifier> Notifiers { get; init; } = [];
}

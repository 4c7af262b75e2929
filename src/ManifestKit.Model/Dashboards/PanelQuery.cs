namespace ManifestKit;

/// <summary>What a panel asks its data source.</summary>
public sealed record PanelQuery : Declaration
{
    /// <summary>Declares a query.</summary>
    public PanelQuery([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The expression, in the data source's language.</summary>
    public required string Expression { get; init; }

    /// <summary>The name of each series, such as <c>{{job}}</c>. Default: its labels.</summary>
    public string? Legend { get; init; }

    /// <summary>Whether only the newest value is asked. Default: the whole time.</summary>
    public bool Instant { get; init; }

    /// <summary>Takes an expression.</summary>
    public static implicit operator PanelQuery(string expression) => new("", 0) { Expression = expression };
}

namespace ManifestKit.Rules;

/// <summary>How bad a finding is.</summary>
public enum RuleSeverity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>What is rendered works, but is risky.</summary>
    Warning,

    /// <summary>What is rendered would be rejected or broken.</summary>
    Error,
}

namespace ManifestKit.Rules;

/// <summary>What a port is where nothing else is declared.</summary>
internal static class PortDefaults
{
    public const string Name = "http";
    public const string Exposure = "Internal";
    public const string Protocol = "Tcp";
}

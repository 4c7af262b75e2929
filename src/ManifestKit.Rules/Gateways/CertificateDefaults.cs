namespace ManifestKit.Rules;

/// <summary>What a certificate is where nothing else is declared.</summary>
internal static class CertificateDefaults
{
    public const string Profile = "Intermediate";
}

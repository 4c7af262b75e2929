namespace ManifestKit.Rendering.Kustomize;

/// <summary>Tells an encrypted value from a secret that was written down by mistake.</summary>
/// <remarks>Reference: https://github.com/bitnami-labs/sealed-secrets/blob/main/docs/developer/crypto.md.</remarks>
internal static class SealedValue
{
    /// <summary>The shortest key of RSA that anybody uses, in bytes.</summary>
    private const int ShortestKey = 128;

    /// <summary>Whether it is a session key, preceded by its length in two bytes, and what is encrypted with it.</summary>
    public static bool IsSealed(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || length < 2)
            return false;
        var key = (bytes[0] << 8) | bytes[1];
        return key >= ShortestKey && length > 2 + key;
    }
}

using System.Security.Cryptography;

namespace ManifestKit.Files;

/// <summary>The SHA-256 of a file, in lower-case hexadecimal.</summary>
internal static class Hash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

namespace ManifestKit;

/// <summary>One key of a secret. There is no way from here to a value.</summary>
/// <param name="Secret">The secret.</param>
/// <param name="Name">The key.</param>
public sealed record SecretKey(Secret Secret, string Name);

namespace ManifestKit.Languages.Re2;

/// <summary>Upper and lower case of characters, the same in every culture.</summary>
internal static class Re2Case
{
    public static int Upper(int codePoint) => codePoint > char.MaxValue ? codePoint : char.ToUpperInvariant((char)codePoint);

    public static int Lower(int codePoint) => codePoint > char.MaxValue ? codePoint : char.ToLowerInvariant((char)codePoint);

    public static bool AreEqual(int a, int b) => a == b || Upper(a) == Upper(b) || Lower(a) == Lower(b);
}

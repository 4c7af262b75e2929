namespace ManifestKit.Languages;

/// <summary>Scripts by their blocks of Unicode, as far as the rules of host names ask for them.</summary>
internal static class Scripts
{
    public static bool IsGreek(int point) => point is (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF);

    public static bool IsHebrew(int point) => point is (>= 0x591 and <= 0x5F4) or (>= 0xFB1D and <= 0xFB4F);

    /// <summary>Hiragana, Katakana and Han.</summary>
    public static bool IsJapanese(int point)
        => point is (>= 0x3041 and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
            or (>= 0xFF66 and <= 0xFF9D) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFF) or 0x3005 or 0x3007;

    /// <summary>Scripts whose letters are joined.</summary>
    public static bool IsCursive(int point)
        => point is (>= 0x620 and <= 0x65F) or (>= 0x66E and <= 0x6D3) or (>= 0x6FA and <= 0x7BF) or (>= 0x7CA and <= 0x7EA)
            or (>= 0x840 and <= 0x8FF) or (>= 0x1807 and <= 0x18AA);

    /// <summary>Scripts that are written from right to left.</summary>
    public static bool IsRightToLeft(int point)
        => point is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF)
            or (>= 0x1E800 and <= 0x1EFFF);
}

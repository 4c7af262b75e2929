namespace ManifestKit.Languages;

/// <summary>A range of UTF-16 code units in a text.</summary>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="Length">The number of code units; 0 marks a place between two of them.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that holds both.</summary>
    public static TextSpan Union(TextSpan a, TextSpan b) => FromBounds(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}

namespace ManifestKit.Testing;

/// <summary>A fenced block of a Markdown file.</summary>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Lead">The last line of text above it.</param>
/// <param name="Text">What it holds; each line ends with a line break.</param>
public sealed record Fence(string Language, string Lead, string Text);

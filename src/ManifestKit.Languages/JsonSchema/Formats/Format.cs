using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>A named syntax of strings, or a named range of numbers.</summary>
/// <param name="Kind">The kind of value that the format speaks about; others pass.</param>
/// <param name="Expected">What a message says is expected, with an example.</param>
/// <param name="Accepts">Whether a scalar's text has the format.</param>
internal sealed record Format(DataKind Kind, string Expected, Func<string, bool> Accepts);

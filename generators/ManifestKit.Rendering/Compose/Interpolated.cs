using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>Texts in Compose's notation, where <c>$</c> begins a variable.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/interpolation/"/>
internal static class Interpolated
{
    /// <summary>A literal text: no part of it is taken for a variable.</summary>
    public static string Escape(string literal) => literal.Replace("$", "$$", StringComparison.Ordinal);

    /// <summary>A text with its variables. One without a default must be set: Compose stops otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">What has it.</param>
    public static string Of(Text text, Declaration origin) => string.Concat(text.Parts.Select(part => part switch
    {
        LiteralPart literal => Escape(literal.Value),
        WorkloadPart { Workload: var other } => Escape(other.Name),
        VariablePart { Variable: { Default: { } value } variable } => $"${{{variable.Name}:-{Escape(value)}}}",
        VariablePart { Variable: var variable } => $"${{{variable.Name}:?}}",
        SecretPart secret => throw new RenderException(origin, $"Secret '{secret.Key.Secret.Name}' stands where everybody can read it; give it as a file in SecretFiles."),
        _ => throw new ArgumentOutOfRangeException(nameof(text)),
    }));

    /// <summary>A list of texts; null when it is empty.</summary>
    public static StringOrList? ListOf(IReadOnlyList<Text> texts, Declaration origin) =>
        texts.Count == 0 ? default(StringOrList?) : texts.Select(text => Of(text, origin)).ToArray();

    /// <summary>An image reference.</summary>
    public static string ImageOf(Image image) =>
        Of(image.Repository, image) + (image.Tag is { } tag ? ":" + Of(tag, image) : "") + (image.Digest is { } digest ? "@" + digest : "");
}

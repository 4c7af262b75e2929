using ManifestKit.Languages;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1038: an image that nobody can pull, because no image can be called so.</summary>
public sealed class InvalidImage() : Rule("MK1038", RuleSeverity.Error, "Kubernetes", "An image's reference is not valid", "Image", "Database")
{
    private static readonly (string Property, Func<string, IReadOnlyList<SyntaxError>> Check)[] Parts =
    [
        ("Repository", name => ImageReference.Parse(name).Errors),
        ("Tag", ImageReference.CheckTag),
        ("Digest", ImageReference.CheckDigest),
        ("Version", ImageReference.CheckTag),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from part in Parts
           let fact = subject[part.Property]
           where fact.Text is not null
           from error in part.Check(fact.Text!)
           select new Finding(fact.Source, $"{part.Property} '{fact.Text}' is not valid: {error.Message}", error.Span);
}

using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1001: an image that may be another one tomorrow.</summary>
public sealed class MutableImageTag() : Rule("MK1001", RuleSeverity.Warning, "Kubernetes", "An image's tag may move", "Image")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var tag = subject["Tag"];
        if (!subject["Digest"].IsAbsent || subject["Repository"].Text is not { } repository || (!tag.IsAbsent && tag.Text is null))
            yield break;
        if (ImageReference.Parse(tag.IsAbsent ? repository : repository + ":" + tag.Text) is not { Success: true, Value: { IsMutable: true } image })
            yield break;

        var source = tag.IsAbsent ? subject["Repository"].Source : tag.Source;
        var problem = image.Tag is null ? $"Image '{image}' has no tag, which means latest" : $"Tag '{image.Tag}' of image '{image.Name}' moves";
        yield return new(source, $"{problem}: what runs cannot be told or rolled back; use a version's tag or a digest.");
    }
}

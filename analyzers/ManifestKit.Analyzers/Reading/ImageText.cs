using ManifestKit.Rules;

namespace ManifestKit.Analyzers.Reading;

/// <summary>A whole image reference as the model's conversion takes it apart.</summary>
internal static class ImageText
{
    public static Fact Part(Fact reference, string property)
    {
        if (reference.Text is not { } text)
            return Fact.Unknown(reference.Source);

        var at = text.IndexOf('@');
        var name = at < 0 ? text : text.Substring(0, at);
        var colon = name.LastIndexOf(':') is var last && last > name.LastIndexOf('/') ? last : -1;
        return property switch
        {
            "Repository" => Fact.OfText(colon < 0 ? name : name.Substring(0, colon), reference.Source),
            "Tag" when colon >= 0 => Fact.OfText(name.Substring(colon + 1), reference.Source),
            "Digest" when at >= 0 => Fact.OfText(text.Substring(at + 1), reference.Source),
            _ => Fact.Absent,
        };
    }
}

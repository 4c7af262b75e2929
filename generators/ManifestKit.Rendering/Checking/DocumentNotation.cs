using ManifestKit.Languages;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.Rendering;

/// <summary>A notation of documents, and how it is read.</summary>
/// <param name="Name">The name, as messages say it.</param>
/// <param name="Read">Reads a text fast. Where its values stand may be lost.</param>
/// <param name="ReadWithPlaces">Reads a text with the places of all values.</param>
internal sealed record DocumentNotation(string Name, Func<string, Parsed<DataNode>> Read, Func<string, Parsed<DataNode>> ReadWithPlaces)
{
    public static DocumentNotation Yaml { get; } = new("YAML", static text => YamlReader.ParseShared(text), static text => YamlReader.Parse(text));

    public static DocumentNotation Json { get; } = new("JSON", static text => JsonReader.Parse(text), static text => JsonReader.Parse(text));
}

namespace ManifestKit.Hosting;

/// <summary>The colour of a line on a terminal, by its number in <see href="https://www.ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48</see>.</summary>
internal enum LineColor
{
    Red = 31,
    Green = 32,
    Yellow = 33,
    Blue = 34,
}

using System.Text;
using HandlebarsDotNet;

namespace ManifestKit.Rendering;

/// <summary>Quotes values for Markdown, also in table cells: none can end a cell, open a tag or begin an emphasis.</summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    private const string Special = "\\`*_{}[]<>|";

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var character in text ?? "")
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                target.Write('\\');
            target.Write(character is '\n' or '\r' ? ' ' : character);
        }
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var all = new StringBuilder();
        while (text?.MoveNext() == true)
            all.Append(text.Current);
        Encode(all, target);
    }
}

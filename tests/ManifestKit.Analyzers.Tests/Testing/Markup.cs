using Microsoft.CodeAnalysis.Text;

namespace ManifestKit.Analyzers.Tests.Testing;

/// <summary>A source in which <c>[|...|]</c> marks what is to be found.</summary>
internal sealed class Markup
{
    public Markup(string text)
    {
        var marks = new List<TextSpan>();
        for (var start = text.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[|", StringComparison.Ordinal))
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            text = text.Remove(end, 2);
            marks.Add(TextSpan.FromBounds(start, end));
        }

        (Text, Marks) = (text, marks);
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Marks { get; }
}

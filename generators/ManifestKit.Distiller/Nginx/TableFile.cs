using System.Text;

namespace ManifestKit.Distiller.Nginx;

/// <summary>A part of a class that holds a table as text.</summary>
internal static class TableFile
{
    /// <param name="head">The comment and the class.</param>
    /// <param name="rows">The rows, in order.</param>
    public static string Print(string head, IEnumerable<string> rows)
    {
        var text = new StringBuilder("namespace ManifestKit.Languages.Nginx;\n\n");
        text.Append(head).Append("\n{\n    private const string Data =\n        \"\"\"\n");
        foreach (var row in rows)
            text.Append("        ").Append(row).Append('\n');
        return text.Append("        \"\"\";\n}\n").Replace("\r\n", "\n").ToString();
    }
}

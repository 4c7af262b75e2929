using System.Text;

namespace ManifestKit.Languages.Nginx;

/// <summary>Writes a tree as the text of an nginx configuration file.</summary>
/// <remarks>
/// Four spaces a level, a blank line around blocks and above comments, LF, and quotes only where they are needed: reading the
/// text gives an equal tree, and nginx sees exactly the values of the tree. Long lists of arguments are broken at 120 columns.
/// </remarks>
public sealed class NginxWriter
{
    private const int Indentation = 4;
    private const int Columns = 120;

    private readonly StringBuilder _text = new();

    private NginxWriter()
    {
    }

    /// <summary>The text of a file, ending with a line break; empty for an empty configuration.</summary>
    public static string Write(NginxConfiguration configuration)
    {
        var writer = new NginxWriter();
        writer.WriteBody(configuration.Directives, configuration.ClosingComment, indent: 0);
        return writer._text.ToString();
    }

    /// <summary>The text of one directive with its block, ending with a line break.</summary>
    public static string Write(NginxDirective directive)
    {
        var writer = new NginxWriter();
        writer.WriteDirective(directive, indent: 0);
        return writer._text.ToString();
    }

    private void WriteBody(IReadOnlyList<NginxDirective> directives, string? closingComment, int indent)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (i > 0 && IsSetApart(directives[i - 1], directives[i])) _text.Append('\n');
            WriteDirective(directives[i], indent);
        }

        if (closingComment is null) return;
        if (directives.Count > 0) _text.Append('\n');
        WriteComment(closingComment, indent);
    }

    private static bool IsSetApart(NginxDirective previous, NginxDirective next)
        => previous.Block is not null || next.Block is not null || next.Comment is not null;

    private void WriteDirective(NginxDirective directive, int indent)
    {
        if (directive.Comment is { } comment) WriteComment(comment, indent);
        WriteWords(directive, indent);

        if (directive.Block is not { } block)
        {
            _text.Append(';');
            WriteTrailingComment(directive.TrailingComment);
        }
        else if (block.Count == 0 && directive.TrailingComment is null && directive.ClosingComment is null)
        {
            _text.Append(" {}\n");
        }
        else
        {
            _text.Append(" {");
            WriteTrailingComment(directive.TrailingComment);
            WriteBody(block, directive.ClosingComment, indent + Indentation);
            _text.Append(' ', indent).Append("}\n");
        }
    }

    private void WriteWords(NginxDirective directive, int indent)
    {
        var arguments = directive.Arguments.Select(NginxQuoting.Write).ToArray();
        var continuation = indent + Indentation;
        var canBreak = arguments.Length > 1 && arguments.All(argument => continuation + argument.Length < Columns);

        var previous = NginxQuoting.Write(directive.Name);
        _text.Append(' ', indent).Append(previous);
        var column = indent + previous.Length;
        foreach (var argument in arguments)
        {
            if (argument == ")" && NginxQuoting.IsQuoted(previous))
            {
                column += argument.Length;
            }
            else if (canBreak && column + 1 + argument.Length >= Columns)
            {
                _text.Append('\n').Append(' ', continuation);
                column = continuation + argument.Length;
            }
            else
            {
                _text.Append(' ');
                column += 1 + argument.Length;
            }

            _text.Append(argument);
            previous = argument;
        }
    }

    private void WriteTrailingComment(string? comment)
    {
        if (comment is not null) _text.Append(comment.Length == 0 ? " #" : " # ").Append(comment);
        _text.Append('\n');
    }

    private void WriteComment(string comment, int indent)
    {
        foreach (var line in comment.Split('\n'))
        {
            _text.Append(' ', indent).Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
        }
    }
}

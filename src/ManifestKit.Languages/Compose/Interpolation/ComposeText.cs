using System.Text;

namespace ManifestKit.Languages.Compose;

/// <summary>A value of a Compose file as interpolation reads it: literal text and references to variables.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/interpolation/">Interpolation</see>.</remarks>
public sealed class ComposeText
{
    internal ComposeText(IReadOnlyList<ComposePart> parts) => Parts = parts;

    /// <summary>The parts in order; no two literals follow each other.</summary>
    public IReadOnlyList<ComposePart> Parts { get; }

    /// <summary>Reads a value. A <c>$</c> before anything but a name, a brace or a <c>$</c> stands for itself, as for Compose.</summary>
    public static Parsed<ComposeText> Parse(string text) => new ComposeTextParser(text).Parse();

    /// <summary>Writes a literal so that interpolation gives it back: every <c>$</c> doubled.</summary>
    public static string Escape(string literal) => literal.Replace("$", "$$");

    /// <summary>Every variable that the text reads, those in defaults included, in the order of the text.</summary>
    public IEnumerable<ComposeVariable> Variables()
    {
        foreach (var part in Parts)
        {
            if (part is not ComposeVariable variable)
                continue;
            yield return variable;
            foreach (var nested in variable.Argument?.Variables() ?? [])
                yield return nested;
        }
    }

    /// <summary>Gives the text that Compose would see; a missing variable without a default is empty.</summary>
    /// <param name="lookup">The value of a variable; null when it is not set.</param>
    public string Resolve(Func<string, string?> lookup)
        => string.Concat(Parts.Select(part => part is ComposeLiteral literal ? literal.Text : Resolve((ComposeVariable)part, lookup)));

    /// <summary>The text with braces around every variable and every literal <c>$</c> doubled.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }

    private static string Resolve(ComposeVariable variable, Func<string, string?> lookup)
    {
        var value = lookup(variable.Name);
        var argument = () => variable.Argument!.Resolve(lookup);
        return variable.Operator switch
        {
            ComposeOperator.DefaultIfEmpty => string.IsNullOrEmpty(value) ? argument() : value!,
            ComposeOperator.DefaultIfUnset => value ?? argument(),
            ComposeOperator.ReplaceIfNotEmpty => string.IsNullOrEmpty(value) ? "" : argument(),
            ComposeOperator.ReplaceIfSet => value is null ? "" : argument(),
            _ => value ?? "",
        };
    }

    private void Print(StringBuilder text)
    {
        foreach (var part in Parts)
        {
            if (part is ComposeVariable variable)
            {
                text.Append("${").Append(variable.Name).Append(ComposeTextParser.Symbol(variable.Operator));
                variable.Argument?.Print(text);
                text.Append('}');
            }
            else
            {
                text.Append(Escape(((ComposeLiteral)part).Text));
            }
        }
    }
}

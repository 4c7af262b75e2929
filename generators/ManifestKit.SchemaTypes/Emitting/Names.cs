using System.Globalization;
using System.Text;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>C# names made of names on the wire.</summary>
internal static class Names
{
    /// <summary>The property of a member: <c>containerPort</c> becomes <c>ContainerPort</c>, <c>depends_on</c> <c>DependsOn</c>.</summary>
    public static string Property(FieldFacts field, string typeName)
    {
        var name = field.PropertyName ?? (field.IsRest ? "Extensions" : Pascal(field.Name));
        return name == typeName || name is "Write" or "Equals" or "Finalize" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "ToString"
            ? name + "Value"
            : name;
    }

    /// <summary>Words in upper camel case. What is no letter or digit separates words; a digit in front gets an underscore.</summary>
    public static string Pascal(string wire)
    {
        var result = new StringBuilder(wire.Length);
        var isStart = true;
        foreach (var character in wire)
        {
            if (char.IsLetterOrDigit(character) && character < 128)
            {
                result.Append(isStart ? char.ToUpperInvariant(character) : character);
                isStart = false;
            }
            else
            {
                isStart = true;
            }
        }

        if (result.Length == 0)
        {
            return "None";
        }

        return char.IsDigit(result[0]) ? "_" + result : result.ToString();
    }

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
            {
                literal.Append('\\').Append(character);
            }
            else if (IsLineOrControl(character))
            {
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(character);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for the inside of an XML comment, on one line.</summary>
    public static string Xml(string text)
    {
        var escaped = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToCharArray();
        for (var i = 0; i < escaped.Length; i++)
        {
            escaped[i] = IsLineOrControl(escaped[i]) || char.IsSurrogate(escaped[i]) ? ' ' : escaped[i];
        }

        return new string(escaped);
    }

    /// <summary>What would end a line of C#, or may not stand in it.</summary>
    private static bool IsLineOrControl(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}

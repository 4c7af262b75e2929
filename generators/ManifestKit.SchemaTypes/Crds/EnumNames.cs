using System.Text;
using ManifestKit.SchemaTypes.Emitting;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>Names for the values of an enum, also for those that are made of signs.</summary>
internal static class EnumNames
{
    private static readonly Dictionary<char, string> s_signs = new()
    {
        ['!'] = "Not", ['='] = "Equal", ['~'] = "Match", ['<'] = "Less", ['>'] = "Greater", ['*'] = "Star", ['+'] = "Plus", ['-'] = "Minus",
        ['/'] = "Slash", ['.'] = "Dot", ['%'] = "Percent", ['&'] = "And", ['|'] = "Or", ['^'] = "Caret", ['$'] = "Dollar", ['#'] = "Hash",
    };

    /// <summary>The C# name of a value.</summary>
    public static string Of(string wire)
    {
        if (wire.Length == 0)
        {
            return "Unset";
        }

        if (wire.Any(letter => letter < 128 && char.IsLetterOrDigit(letter)))
        {
            return Names.Pascal(wire);
        }

        var name = new StringBuilder();
        foreach (var sign in wire)
        {
            name.Append(s_signs.TryGetValue(sign, out var word) ? word : "Sign");
        }

        return name.ToString();
    }
}

using System.Text;

namespace ManifestKit.Languages.Re2;

/// <summary>Makes patterns from plain texts.</summary>
internal static class Re2Escaping
{
    private const string SpecialCharacters = @"\.+*?()|[]{}^$";

    public static string Escape(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (SpecialCharacters.IndexOf(c) >= 0)
                output.Append('\\');
            output.Append(c);
        }

        return output.ToString();
    }
}

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>The names of Unicode's general categories in ECMA-262, and the short ones that .NET knows.</summary>
/// <remarks>Reference: https://tc39.es/ecma262/#table-unicode-general-category-values.</remarks>
internal static class UnicodeCategories
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo",
        ["Mark"] = "M", ["Combining_Mark"] = "M", ["Nonspacing_Mark"] = "Mn", ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me",
        ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No",
        ["Punctuation"] = "P", ["punct"] = "P", ["Connector_Punctuation"] = "Pc", ["Dash_Punctuation"] = "Pd",
        ["Open_Punctuation"] = "Ps", ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi",
        ["Final_Punctuation"] = "Pf", ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc", ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So",
        ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl", ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Surrogate"] = "Cs",
        ["Private_Use"] = "Co", ["Unassigned"] = "Cn",
    };

    /// <summary>The short name of a category, or null for any other property.</summary>
    public static string? Find(string property)
    {
        foreach (var prefix in (string[])["General_Category=", "gc="])
        {
            if (property.StartsWith(prefix, StringComparison.Ordinal))
                property = property.Substring(prefix.Length);
        }

        return Names.TryGetValue(property, out var category) ? category
            : Names.ContainsValue(property) ? property
            : null;
    }
}

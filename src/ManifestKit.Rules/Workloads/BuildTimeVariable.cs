namespace ManifestKit.Rules;

/// <summary>MK8005: a variable is set where the program runs, but was read where it was built.</summary>
public sealed class BuildTimeVariable() : Rule("MK8005", RuleSeverity.Warning, "Stack", "A variable is read only when the image is built", "Workload")
{
    private static readonly string[] Prefixes = ["NEXT_PUBLIC_", "VITE_", "REACT_APP_", "VUE_APP_", "GATSBY_", "EXPO_PUBLIC_"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from entry in subject["Environment"].Entries
           let prefix = Prefixes.FirstOrDefault(p => entry.Key.StartsWith(p, StringComparison.Ordinal))
           where prefix is not null
           select new Finding(
               entry.Value.Source,
               $"Variables {prefix}* are written into the pages when they are built, and '{entry.Key}' changes nothing at run time; set it in the Arguments of Build.");
}

namespace ManifestKit.Rules;

/// <summary>Names that are given twice where both are seen.</summary>
internal static class Repeated
{
    /// <summary>Each known name that an earlier owner has, too, with the first such owner.</summary>
    /// <param name="declared">The names, in the order of their declaration.</param>
    /// <param name="mayMeet">Whether two owners are known to be in one place.</param>
    public static IEnumerable<(DeclaredObject First, Fact Name, DeclaredObject Owner)> Names(
        IEnumerable<(DeclaredObject Owner, Fact Name)> declared, Func<DeclaredObject, DeclaredObject, bool> mayMeet)
    {
        foreach (var named in declared.Where(d => d.Name.Text is not null).GroupBy(d => d.Name.Text, StringComparer.Ordinal))
        {
            var earlier = new List<DeclaredObject>();
            foreach (var (owner, name) in named)
            {
                if (earlier.Find(other => mayMeet(other, owner)) is { } first)
                    yield return (first, name, owner);
                earlier.Add(owner);
            }
        }
    }
}

using ManifestKit.SchemaTypes.Emitting;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>A place in a custom resource, and the name of the class of an object that stands there.</summary>
/// <param name="Name">The name: <c>spec.rules[].matches[]</c> of an HTTPRoute is an <c>HTTPRouteRuleMatch</c>.</param>
/// <param name="Prefix">What the names of the classes below begin with.</param>
/// <param name="Member">The last member of the path.</param>
/// <param name="Depth">The number of members on the path.</param>
internal sealed record CrdPlace(string Name, string Prefix, string Member, int Depth) : IComparable<CrdPlace>
{
    /// <summary>The root of a kind.</summary>
    public static CrdPlace Root(string kind) => new(kind, kind, "", 0);

    /// <summary>The place of a member. Nearly everything stands in <c>spec</c>, so that it is no part of the names below.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="isItem">Whether the place is that of the items of the member's list or map.</param>
    public CrdPlace Of(string member, bool isItem)
    {
        var name = Prefix + Names.Pascal(isItem ? Singular(member) : member);
        return new CrdPlace(name, Depth == 0 && member == "spec" ? Prefix : name, member, Depth + 1);
    }

    /// <summary>The place nearest to the root comes first.</summary>
    public int CompareTo(CrdPlace? other)
    {
        if (other is null)
        {
            return -1;
        }

        var order = Depth.CompareTo(other.Depth);
        order = order != 0 ? order : Name.Length.CompareTo(other.Name.Length);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    private static string Singular(string name) =>
        Ends(name, "ies") ? Cut(name, 3) + "y"
        : Ends(name, "ches") || Ends(name, "shes") || Ends(name, "sses") || Ends(name, "xes") ? Cut(name, 2)
        : Ends(name, "s") && !Ends(name, "ss") && !Ends(name, "us") ? Cut(name, 1)
        : name;

    private static bool Ends(string name, string end) => name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal);

    private static string Cut(string name, int count) => name.Substring(0, name.Length - count);
}

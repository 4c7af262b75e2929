namespace ManifestKit.Rules;

/// <summary>The ports that can be referred to by name.</summary>
internal static class PortNames
{
    /// <summary>The names of an object's ports; null if one is not known, or if they are those of a database's engine.</summary>
    public static IReadOnlyList<string>? Of(DeclaredObject owner)
    {
        var ports = owner["Ports"];
        var names = ports.Objects.Select(p => p["Name"].TextOr(PortDefaults.Name)).OfType<string>().ToList();
        return !ports.IsComplete || names.Count < ports.Items.Count || (names.Count == 0 && owner.Types.Contains("Database")) ? null : names;
    }

    /// <summary>What to do instead of naming a port that is not there.</summary>
    public static string Remedy(IReadOnlyList<string> names)
        => names.Count == 0 ? "declare the port" : $"use {string.Join(" or ", names.Distinct())}, or declare the port";
}

using ManifestKit.Languages.Databases;

namespace ManifestKit.Rules;

/// <summary>The ports that can be referred to by name.</summary>
internal static class PortNames
{
    /// <summary>The names of an object's ports; null if one is not known. A database without declared ports has that of its engine.</summary>
    public static IReadOnlyList<string>? Of(DeclaredObject owner)
    {
        var ports = owner["Ports"];
        var names = ports.Objects.Select(p => p["Name"].TextOr(PortDefaults.Name)).OfType<string>().ToList();
        if (!ports.IsComplete || names.Count < ports.Items.Count)
            return null;
        if (names.Count > 0 || !owner.Types.Contains("Database"))
            return names;
        return DatabasePort.Of(owner["Engine"].Member) is { } port ? [port.Name] : null;
    }

    /// <summary>What to do instead of naming a port that is not there.</summary>
    public static string Remedy(IReadOnlyList<string> names)
        => names.Count == 0 ? "declare the port" : $"use {string.Join(" or ", names.Distinct())}, or declare the port";
}

using System.Globalization;

namespace ManifestKit.Languages.Compose;

/// <summary>One port, or several that follow each other.</summary>
/// <param name="First">The first port, 0 to 65535.</param>
/// <param name="Last">The last port; the first one when there is only one.</param>
public readonly record struct PortRange(int First, int Last)
{
    /// <summary>The number of ports.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether a port is in both ranges.</summary>
    public bool Overlaps(PortRange other) => First <= other.Last && other.First <= Last;

    /// <inheritdoc/>
    public override string ToString()
        => First.ToString(CultureInfo.InvariantCulture) + (Last == First ? "" : "-" + Last.ToString(CultureInfo.InvariantCulture));
}

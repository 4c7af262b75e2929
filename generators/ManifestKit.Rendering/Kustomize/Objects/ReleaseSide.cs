namespace ManifestKit.Rendering.Kustomize;

/// <summary>One of the two Deployments that a release keeps side by side, and the label by which its pods are told from the other's.</summary>
/// <param name="Label">The label.</param>
/// <param name="Name">Its value, and the end of the names of what belongs to this side only.</param>
internal sealed record ReleaseSide(string Label, string Name)
{
    public static readonly ReleaseSide Blue = new("color", "blue");

    public static readonly ReleaseSide Green = new("color", "green");

    public static readonly ReleaseSide Stable = new("track", "stable");

    public static readonly ReleaseSide Canary = new("track", "canary");

    public static ReleaseSide Of(ReleaseColor color) => color == ReleaseColor.Blue ? Blue : Green;

    /// <summary>The name of an object of this side.</summary>
    public string NameOf(Workload workload) => $"{workload.Name}-{Name}";
}

namespace ManifestKit.Languages.Compose;

/// <summary>Turns one syntax of volumes into the other.</summary>
internal static class VolumeConversion
{
    /// <summary>The long syntax; the short one always makes a missing path on the host.</summary>
    public static LongVolume ToLong(VolumeMount mount) => new()
    {
        Type = mount.IsBind ? "bind" : "volume",
        Source = mount.Source,
        Target = mount.Target,
        ReadOnly = mount.IsReadOnly,
        CreateHostPath = mount.IsBind ? true : null,
        Propagation = mount.IsBind ? mount.Options.FirstOrDefault(LongVolumeChecker.Propagations.Contains) : null,
        SELinux = mount.IsBind ? mount.Options.FirstOrDefault(option => option is "z" or "Z") : null,
        NoCopy = !mount.IsBind && mount.Options.Contains("nocopy") ? true : null,
    };

    public static VolumeMount? ToShort(LongVolume volume)
    {
        var isBind = volume.Type == "bind";
        if ((!isBind && volume.Type != "volume") || volume.Check().Count > 0 || (isBind && volume.CreateHostPath != true) || volume.NoCopy == false)
            return null;
        var options = new List<string>();
        if (volume.ReadOnly)
            options.Add("ro");
        if (volume.SELinux is { } label)
            options.Add(label);
        if (volume.Propagation is { } propagation)
            options.Add(propagation);
        if (volume.NoCopy == true)
            options.Add("nocopy");

        // A path with a colon, or options without a source, would be read in another way.
        var mount = new VolumeMount(volume.Source, volume.Target!, options);
        return VolumeMount.Parse(mount.ToString()) is { Success: true } read && ToLong(read.Value) == volume ? read.Value : null;
    }
}

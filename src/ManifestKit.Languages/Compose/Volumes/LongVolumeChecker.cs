namespace ManifestKit.Languages.Compose;

internal sealed class LongVolumeChecker(LongVolume volume)
{
    public static readonly string[] Propagations = ["private", "rprivate", "shared", "rshared", "slave", "rslave"];

    private static readonly string[] Types = ["volume", "bind", "tmpfs", "image", "npipe", "cluster"];

    private readonly List<LongVolumeError> errors = [];

    public IReadOnlyList<LongVolumeError> Check()
    {
        if (!Types.Contains(volume.Type))
        {
            Add("type", volume.Type, $"{Found.Quote(volume.Type)} is not a type of volume; expected {string.Join(", ", Types)}.{NearestName.Hint(volume.Type, Types)}");
            return errors;
        }

        Source();
        Target();
        OnlyFor("bind", "bind.create_host_path", volume.CreateHostPath);
        OnlyFor("bind", "bind.propagation", volume.Propagation);
        OnlyFor("bind", "bind.selinux", volume.SELinux);
        OnlyFor("volume", "volume.nocopy", volume.NoCopy);
        OnlyFor("tmpfs", "tmpfs.size", volume.Size);
        OneOf("bind.propagation", volume.Propagation, Propagations);
        OneOf("bind.selinux", volume.SELinux, ["z", "Z"]);
        if (volume.Size is { } size)
            errors.AddRange(ByteSize.Parse(size).Errors.Select(error => new LongVolumeError("tmpfs.size", error)));
        return errors;
    }

    private void Source()
    {
        var source = volume.Source ?? "";
        if (volume.Type == "tmpfs")
        {
            if (source.Length > 0)
                Add("source", source, "A tmpfs lives in memory and has no source. Leave it out, or use the type bind or volume.");
        }
        else if (source.Length == 0)
        {
            if (volume.Type != "volume")
                Add("source", "", $"The source is missing. A volume of type {volume.Type} needs one.");
        }
        else if (volume.Type == "volume" && VolumeMountParser.IsPath(source) && source[0] != '$')
        {
            Add("source", source, $"{Found.Quote(source)} is a path of the host. Use the type bind, or the name of a volume.");
        }
        else if (volume.Type == "volume" && source[0] != '$' && VolumeMountParser.BadName(source) is var bad and >= 0)
        {
            errors.Add(new LongVolumeError("source", new SyntaxError(Found.SpanAt(source, bad), $"Found {Found.At(source, bad)} in a volume's name; expected letters, digits, '_', '.' or '-'.")));
        }
        else if (volume.Type == "bind" && !VolumeMountParser.IsPath(source))
        {
            Add("source", source, $"{Found.Quote(source)} looks like the name of a volume. Write ./{source} for a path, or use the type volume.");
        }
    }

    private void Target()
    {
        var target = volume.Target ?? "";
        if (target.Length == 0)
            Add("target", "", "The target is missing; expected the absolute path in the container.");
        else if (!VolumeMountParser.IsAbsolute(target, 0))
            Add("target", target, $"{Found.Quote(target)} is not an absolute path in the container; it must begin with '/'.");
    }

    private void OnlyFor(string type, string field, object? value)
    {
        if (value is not null && volume.Type != type)
            Add(field, value as string ?? "", $"'{field}' has no meaning for the type {volume.Type}; it belongs to the type {type}. Leave it out.");
    }

    private void OneOf(string field, string? value, string[] choices)
    {
        if (value is not null && !choices.Contains(value))
            Add(field, value, $"{Found.Quote(value)} is not possible here; expected {string.Join(", ", choices)}.{NearestName.Hint(value, choices)}");
    }

    private void Add(string field, string value, string message)
        => errors.Add(new LongVolumeError(field, new SyntaxError(new TextSpan(0, value.Length), message)));
}

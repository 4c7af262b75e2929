using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Compose;

/// <summary>What tells the items of a list apart: a later item replaces an earlier one of the same identity.</summary>
public enum ComposeItemIdentity
{
    /// <summary>Nothing: every item stays.</summary>
    None,

    /// <summary>The text; of <c>NAME=value</c> only the name.</summary>
    Text,

    /// <summary>Address, published port, container port and protocol.</summary>
    Port,

    /// <summary>The path in the container.</summary>
    MountPath,

    /// <summary>The path in the container; by default that of the name, below a folder.</summary>
    File,

    /// <summary>The file's path on the host.</summary>
    HostFile,
}

/// <summary>The identities of items.</summary>
internal static class ComposeItemIdentities
{
    /// <summary>The identity of an item; null for one that is malformed.</summary>
    public static string? Of(DataNode item, ComposeItemIdentity identity) => (identity, item) switch
    {
        (ComposeItemIdentity.Port, DataMap port) =>
            $"{Text(port, "host_ip") ?? "0.0.0.0"}:{Text(port, "published")}:{Text(port, "target")}/{Text(port, "protocol") ?? "tcp"}",
        (ComposeItemIdentity.Port, DataScalar port) => port.Text,
        (ComposeItemIdentity.MountPath, DataMap mount) => Text(mount, "target"),
        (ComposeItemIdentity.MountPath, DataScalar mount) => VolumeMount.Parse(mount.Text).ValueOrDefault?.Target,
        (ComposeItemIdentity.File, DataMap file) => Text(file, "target") ?? "/" + Text(file, "source"),
        (ComposeItemIdentity.File, DataScalar file) => "/" + file.Text,
        (ComposeItemIdentity.HostFile, DataMap file) => Text(file, "path"),
        (ComposeItemIdentity.HostFile, DataScalar file) => file.Text,
        (ComposeItemIdentity.Text, DataScalar text) => Name(text.Text),
        _ => null,
    };

    private static string Name(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? text : text.Substring(0, equals);
    }

    private static string? Text(DataMap map, string key) => (map[key] as DataScalar)?.Text;
}

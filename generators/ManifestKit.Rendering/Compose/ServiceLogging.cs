using System.Globalization;
using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>What happens to the output of a service.</summary>
/// <seealso href="https://docs.docker.com/reference/compose-file/services/#logging"/>
internal static class ServiceLogging
{
    public static Logging Of(LoggingPolicy policy)
    {
        var options = new Dictionary<string, NumberOrString> { ["max-size"] = policy.MaxSize, ["max-file"] = policy.MaxFiles.ToString(CultureInfo.InvariantCulture) };
        if (policy.Labels.Count > 0)
            options["labels"] = string.Join(',', policy.Labels);
        return new() { Driver = policy.Driver, Options = options };
    }
}

using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>What Compose itself makes of some files.</summary>
internal static class ComposeConfiguration
{
    /// <summary>The whole configuration. Lists whose order means nothing are in one order.</summary>
    public static DataMap Read(string folder, string variables, params IEnumerable<string> files)
    {
        var result = RealTool.DockerCompose.Run(
            ["--env-file", variables, .. files.SelectMany(file => (string[])["-f", file]), "--profile", "*", "config", "--format", "json"],
            folder);
        Assert.Equal("", result.Error);
        return ComposeMerge.Normalize((DataMap)JsonReader.Parse(result.Succeeded()).Value);
    }
}

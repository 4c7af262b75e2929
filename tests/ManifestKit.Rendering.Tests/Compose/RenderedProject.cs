using ManifestKit.Documents;
using ManifestKit.Languages.Json;
using ManifestKit.Rendering.Compose;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>The Compose project of a stack with one environment, part by part.</summary>
internal static class RenderedProject
{
    public static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    /// <summary>A stack of these apps.</summary>
    public static Stack Of(params IReadOnlyList<App> apps) => new() { Name = "shop", Environments = [Production], Apps = apps };

    /// <summary>A part of the project as YAML; null if it is not there.</summary>
    public static string? Part(Stack stack, params IReadOnlyList<string> path)
    {
        DataNode? node = DataDocument.ValueOf(Project.Of(new EnvironmentScope(Production, stack)));
        foreach (var key in path)
            node = (node as DataMap)?[key];
        return node is null ? null : new DataDocument(node).ToYaml().TrimEnd('\n');
    }

    /// <summary>A part of the only service as YAML; null if it is not there.</summary>
    public static string? Part(App app, string property) => Part(Of(app), "services", app.Name, property);

    /// <summary>What is wrong with a stack that Compose cannot have.</summary>
    public static RenderException Refused(Stack stack) => Assert.Throws<RenderException>(() => Project.Of(new EnvironmentScope(Production, stack)));
}

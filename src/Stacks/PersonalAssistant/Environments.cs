using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>002-D09: one name an environment, in files, folders and settings; the short ones are aliases.</summary>
internal static class Environments
{
    public static readonly DeploymentEnvironment Development = new() { Name = "development", Aliases = ["dev"], Platform = Platform.Compose };

    public static readonly DeploymentEnvironment Staging = new()
    {
        Name = "staging",
        Aliases = ["stage"],
        Platform = Platform.Compose,
        ProjectDirectory = "/opt/personal-assistant",
    };

    public static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Aliases = ["prod"],
        Platform = Platform.Compose,
        ProjectDirectory = "/opt/personal-assistant",
    };

    /// <summary>The variables of a program, with the environment's name.</summary>
    public static NameMap<Text> Of(this NameMap<Text> variables, DeploymentEnvironment environment) => variables.With("ENVIRONMENT", environment.Name);
}

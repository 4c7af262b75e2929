using System.Text;
using static ManifestKit.Rendering.Tests.Compose.RenderedProject;

namespace ManifestKit.Rendering.Tests.Compose;

public sealed class EnvironmentFileTests
{
    [Fact]
    public void Every_variable_stands_there_once_with_a_placeholder()
    {
        var tag = new Variable { Name = "TAG", Example = "1.0.0", Description = "The version" };
        var port = new Variable { Name = "PORT", Example = "8080", Examples = { ["production"] = "80" } };
        var phrase = new Variable { Name = "PHRASE", Example = "it's a $5 secret" };
        var key = new Secret { Name = "key", Keys = ["value"], Store = new VariableStore { Variables = { ["value"] = new() { Name = "API_KEY", Example = "change-me" } } } };
        var stack = Of(
            new App
            {
                Name = "api",
                Image = new() { Repository = "acme/api", Tag = tag },
                Ports = [new() { Number = 8080, Exposure = Exposure.Loopback, HostPortVariable = port }],
                Environment = { ["PHRASE"] = phrase, ["TAG"] = tag },
                SecretFiles = [new() { Key = key["value"] }],
            });
        var file = StackRenderer.Render(stack).Single(f => f.Path == "compose/production.env.example");
        Assert.Equal(
            """
            # shop: rendered by ManifestKit; change the declaration, then render again with 'dotnet run'
            # Copy it, fill it in and keep the copy out of version control.

            API_KEY=change-me

            PHRASE='it\'s a $5 secret'

            PORT=80

            # The version
            TAG=1.0.0

            """,
            Encoding.UTF8.GetString(file.Content.Span));
    }
}

using System.Text.Json.Nodes;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>amtool reads every configuration, and finds a receiver for every alert.</summary>
public sealed class AlertmanagerTests(RenderedFolder rendered)
{
    public static TheoryData<string> Configurations => RenderedPaths.Matching("*/alertmanager/*/alertmanager.yml");

    public static TheoryData<string> RuleFiles => RenderedPaths.Matching("*/prometheus/*/rules/*.yml");

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Configuration_is_valid(string path) => RealTool.Amtool.Run(["check-config", rendered.PathOf(path)]).Succeeded();

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_alert_reaches_a_receiver_that_notifies(string rules)
    {
        var path = string.Join('/', rules.Split('/')[..^2]).Replace("/prometheus/", "/alertmanager/", StringComparison.Ordinal) + "/alertmanager.yml";
        var receivers = YamlTree.Read(rendered.Text(path))!["receivers"]!.AsArray();

        foreach (var alert in Alerts(rules))
        {
            var labels = alert["labels"]!.AsObject().Select(label => $"{label.Key}={label.Value}").Prepend($"alertname={alert["alert"]}");
            var receiver = RealTool.Amtool.Run(["config", "routes", "test", "--config.file", rendered.PathOf(path), .. labels]).Succeeded().Trim();

            var found = Assert.Single(receivers, r => r!["name"]!.ToString() == receiver);
            Assert.Contains(found!.AsObject(), member => member.Key.EndsWith("_configs", StringComparison.Ordinal));
        }
    }

    private IEnumerable<JsonNode> Alerts(string rules) =>
        YamlTree.Read(rendered.Text(rules))!["groups"]!.AsArray().SelectMany(group => group!["rules"]!.AsArray()).Where(rule => rule!["alert"] is not null)!;
}

using Stacks.Tests.Facts;

namespace Stacks.Tests.CheckIn;

/// <summary>The documents that the tables ask; objects as kubectl builds them, of production where nothing else is said.</summary>
internal static class Objects
{
    public static readonly TreeSource Readme = TreeSource.Page("check-in/README.md");
    public static readonly TreeSource Compose = TreeSource.Yaml("check-in/compose/compose.yaml");
    public static readonly TreeSource Base = TreeSource.Yaml("check-in/kubernetes/base/kustomization.yaml");
    public static readonly TreeSource Staging = TreeSource.Overlay("check-in/kubernetes/overlays/staging");
    public static readonly TreeSource Production = TreeSource.Overlay("check-in/kubernetes/overlays/production");
    public static readonly TreeSource Prometheus = TreeSource.Yaml("check-in/prometheus/production/prometheus.yml");
    public static readonly TreeSource Alertmanager = TreeSource.Yaml("check-in/alertmanager/production/alertmanager.yml");

    public static readonly TreeSource Backend = Production.In("[Deployment/backend]");
    public static readonly TreeSource BackendContainer = Backend.In("spec/template/spec/containers[name=backend]");
    public static readonly TreeSource MongoDb = Production.In("[StatefulSet/mongodb]");

    public static TreeSource Rule(string alert) => TreeSource.Yaml("check-in/prometheus/production/rules/checkin.yml").In($"groups[name=checkin]/rules[alert={alert}]");

    public static TreeSource Dashboard(string name) => TreeSource.Json($"check-in/grafana/production/dashboards/checkin-{name}.json");

    public static Claim Panel(string dashboard, string title, string expression) => Dashboard(dashboard).Claim($"panels[title={title}]/targets[0]/expr", new Containing(expression));
}

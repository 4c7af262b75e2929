using ManifestKit.Documents;
using ManifestKit.Grafana.Provisioning;

namespace ManifestKit.Rendering.Grafana;

/// <summary>The files that Grafana reads when it starts.</summary>
internal static class Provisioning
{
    public static DatasourceFile Datasources(GrafanaServer server, Stack stack) => new() { Datasources = [.. server.Datasources.Select(d => Of(d, stack))] };

    public static DashboardProviderFile Provider(DashboardProvider provider) => new()
    {
        Providers =
        [
            new()
            {
                Name = provider.Name,
                OrgId = 1,
                Folder = provider.Folder,
                DisableDeletion = provider.DisableDeletion,
                UpdateIntervalSeconds = (int)provider.UpdateInterval.TotalSeconds,
                AllowUiUpdates = provider.AllowUiUpdates,
                Options = new() { Path = provider.Path, FoldersFromFilesStructure = provider.FoldersFromFiles },
            },
        ],
    };

    private static ManifestKit.Grafana.Provisioning.Datasource Of(Datasource datasource, Stack stack)
    {
        var interval = datasource.TimeInterval ?? (datasource.Type == DatasourceType.Prometheus ? stack.Prometheus?.ScrapeInterval : null);
        return new()
        {
            Name = datasource.Name,
            Uid = datasource.Uid,
            Type = datasource.Type.ToString().ToLowerInvariant(),
            Access = DatasourceAccess.Proxy,
            Url = datasource.Url,
            IsDefault = datasource.IsDefault,
            Editable = datasource.Editable,
            JsonData = interval is null ? null : new Dictionary<string, IDocument> { ["timeInterval"] = (Scalar)interval.Value.ToString() },
        };
    }
}

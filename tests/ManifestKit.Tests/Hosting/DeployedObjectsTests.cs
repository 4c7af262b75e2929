using System.Text.Json;
using ManifestKit.Files;

namespace ManifestKit.Tests.Hosting;

/// <summary>A change that a cluster would reject is found before it is written.</summary>
public sealed class DeployedObjectsTests : IDisposable
{
    private const string StatefulSet = "output/shop/kubernetes/base/postgres/statefulset.yaml";
    private const string Patch = "output/shop/kubernetes/overlays/production/patches/postgres-statefulset.yaml";

    private readonly HostProgramRunner _host = new();

    [Fact]
    public void Another_size_of_a_disk_is_not_written()
    {
        Refused(
            () => With("10Gi"),
            () => With("50Gi"),
            "error MK9205: output/shop/kubernetes/overlays/production gives StatefulSet 'postgres' in namespace 'shop-production' \"50Gi\" at /spec/volumeClaimTemplates/0/spec/resources/requests/storage, and gave \"10Gi\" before; ",
            "(In environment 'production'.)");
    }

    [Fact]
    public void A_smaller_disk_is_not_written() => Refused(() => With("10Gi"), () => With("5Gi"), "a disk never shrinks. Keep its size");

    [Fact]
    public void A_change_that_stands_in_a_patch_alone_is_not_written()
    {
        Refused(() => With("10Gi", production: "20Gi"), () => With("10Gi", production: "50Gi"), "\"50Gi\" at /spec/volumeClaimTemplates/0/spec/resources/requests/storage, and gave \"20Gi\" before; ");
        Assert.Contains("20Gi", _host.Read(Patch), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_selector_is_not_written() => Refused(
        () => With("10Gi"),
        () => With("10Gi") with { SelectorLabel = "app" },
        "gives StatefulSet 'postgres' in namespace 'shop-production' \"postgres\" at /spec/selector/matchLabels/app, and gave nothing before; ");

    [Fact]
    public void Nor_is_one_of_an_environment_that_is_written_complete()
    {
        static Stack Complete(Stack stack) => stack with { Environments = [Shop.Local, Shop.Production with { Layout = KubernetesLayout.Rendered }] };
        Refused(() => Complete(With("10Gi")), () => Complete(With("50Gi")), "error MK9205: output/shop/kubernetes/rendered/production gives StatefulSet 'postgres' in namespace 'shop-production' \"50Gi\" at ");
    }

    [Fact]
    public void Check_finds_it_beside_the_difference()
    {
        _host.Run(() => With("10Gi")).EndsWith(0);
        var files = _host.Files();

        var result = _host.Run(() => With("50Gi"), "check").EndsWith(2);

        result.Reports("error MK9205: output/shop/kubernetes/overlays/production gives StatefulSet 'postgres' in namespace 'shop-production' \"50Gi\" at ");
        Assert.Contains("+          storage: 50Gi\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(files, _host.Files());
    }

    [Fact]
    public void Check_is_silent_about_what_was_written_by_force()
    {
        _host.Run(() => With("10Gi")).EndsWith(0);
        _host.Run(() => With("50Gi"), "--force").EndsWith(0);

        Assert.Equal("", _host.Run(() => With("50Gi"), "check").EndsWith(0).Error);
    }

    [Fact]
    public void Force_writes_it()
    {
        _host.Run(() => With("10Gi")).EndsWith(0);

        _host.Run(() => With("50Gi"), "--force").EndsWith(0);

        Assert.Contains("50Gi", _host.Read(StatefulSet), StringComparison.Ordinal);
        _host.Run(() => With("50Gi")).EndsWith(0);
    }

    [Fact]
    public void One_environment_alone_is_compared_with_the_base_that_stands_there()
    {
        _host.Run(() => With("10Gi", production: "20Gi")).EndsWith(0);
        var before = _host.Files();

        _host.Run(() => With("10Gi", production: "50Gi"), "--environment", "local").EndsWith(0);
        _host.Run(() => With("10Gi", production: "50Gi"), "--environment", "production").EndsWith(2).Reports("\"50Gi\" at /spec/volumeClaimTemplates");

        Assert.Equal(before, _host.Files());
    }

    [Fact]
    public void What_may_change_is_written()
    {
        _host.Run(() => With("10Gi")).EndsWith(0);

        _host.Run(() => With("10Gi", version: "17")).EndsWith(0);

        Assert.Contains("17", _host.Read(StatefulSet), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_older_version_wrote_in_another_way_is_not_compared()
    {
        _host.Run(() => With("10Gi")).EndsWith(0);
        const string path = "kubernetes/overlays/production/kustomization.yaml";
        _host.Write(Shop.Overlay, _host.Read(Shop.Overlay) + "nameSuffix: -old\n");
        var ledger = JsonSerializer.Deserialize<Dictionary<string, string>>(_host.Read(Shop.Ledger))!;
        ledger[path] = Hash.Of(File.ReadAllBytes(_host.PathOf(Shop.Overlay)));
        _host.Write(Shop.Ledger, JsonSerializer.Serialize(ledger));

        _host.Run(() => With("50Gi")).EndsWith(0);

        Assert.DoesNotContain("nameSuffix", _host.Read(Shop.Overlay), StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private static Stack With(string storage, string? production = null, string version = "16") => Shop.Stack with
    {
        Databases =
        [
            new()
            {
                Name = "postgres",
                Engine = DatabaseEngine.PostgreSql,
                Version = version,
                Storage = storage,
                Resources = Shop.Small,
                Variations = { [Shop.Production] = database => database with { Storage = production ?? storage } },
            },
        ],
        Network = new(),
    };

    private void Refused(Func<Stack> before, Func<Stack> after, params string[] messages)
    {
        _host.Run(before).EndsWith(0);
        var files = _host.Files();

        var result = _host.Run(after).EndsWith(2);

        Assert.All(messages, message => result.Reports(message));
        result.Reports("Nothing was written: ").Reports($"Hosting/DeployedObjectsTests.cs({after().Databases[0].Source.Line},");
        Assert.Equal("", result.Output);
        Assert.Equal(files, _host.Files());
    }
}

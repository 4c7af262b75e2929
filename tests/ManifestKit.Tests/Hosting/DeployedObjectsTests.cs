namespace ManifestKit.Tests.Hosting;

/// <summary>A change that a cluster would reject is found before it is written.</summary>
public sealed class DeployedObjectsTests
{
    private const string StatefulSet = "output/shop/kubernetes/base/postgres/statefulset.yaml";

    [Fact]
    public void Another_size_of_a_disk_is_not_written()
    {
        using var program = new HostProgramRunner();
        Assert.Equal(0, program.Run(() => With("10Gi")).ExitCode);
        var before = program.Read(StatefulSet);

        var result = program.Run(() => With("50Gi"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error MK9205: output/shop/kubernetes/base/postgres/statefulset.yaml has \"50Gi\" at /spec/volumeClaimTemplates/0/spec/resources/requests/storage, and had \"10Gi\"", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, program.Read(StatefulSet));
    }

    [Fact]
    public void Force_writes_it()
    {
        using var program = new HostProgramRunner();
        program.Run(() => With("10Gi"));

        Assert.Equal(0, program.Run(() => With("50Gi"), "--force").ExitCode);
        Assert.Contains("50Gi", program.Read(StatefulSet), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_selector_is_not_written()
    {
        using var program = new HostProgramRunner();
        program.Run(() => With("10Gi"));

        var result = program.Run(() => With("10Gi") with { SelectorLabel = "app" });

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("MK9205", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_change_is_written()
    {
        using var program = new HostProgramRunner();
        program.Run(() => With("10Gi"));

        Assert.Equal(0, program.Run(() => With("10Gi", "17")).ExitCode);
        Assert.Contains("17", program.Read(StatefulSet), StringComparison.Ordinal);
    }

    private static Stack With(string storage, string version = "16") => Shop.Stack with
    {
        Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = version, Storage = storage }],
    };
}

using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests.Testing;

public sealed class RealToolTests
{
    [Fact]
    public void Promtool_knows_Kubernetes_discovery()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("prometheus.yml", "scrape_configs:\n- job_name: pods\n  kubernetes_sd_configs: [{role: pod}]\n");
        Assert.Contains("SUCCESS", RealTool.Promtool.Run(["check", "config", file]).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Amtool_refuses_an_unknown_receiver()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("alertmanager.yml", "route: {receiver: a}\nreceivers: [{name: b}]\n");
        Assert.NotEqual(0, RealTool.Amtool.Run(["check-config", file]).ExitCode);
    }

    [Fact]
    public void Compose_resolves_a_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("compose.yaml", "services: {a: {image: \"x:${TAG:-1}\"}}\n");
        Assert.Contains("image: x:1", RealTool.DockerCompose.Run(["config"], folder.FullName).Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shellcheck_reads_its_standard_input() =>
        Assert.Contains("SC2086", RealTool.Shellcheck.Run(["-"], stdin: "#!/bin/sh\necho $1\n").Output, StringComparison.Ordinal);

    [Fact]
    public async Task Nginx_serves_on_loopback()
    {
        using TemporaryFolder folder = new();
        int port = RunningTool.FreePort();
        string file = folder.Write("nginx.conf", $$"""
            daemon off;
            pid nginx.pid;
            events {}
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
              server { listen 127.0.0.1:{{port}}; return 200 served; }
            }

            """);
        RealTool.Nginx.Run(["-t", "-p", folder.FullName, "-c", file]).Succeeded();

        using RunningTool nginx = RealTool.Nginx.Start(["-p", folder.FullName, "-c", file]);
        await nginx.ListensOn(port, TestContext.Current.CancellationToken);
        using HttpClient client = new();
        Assert.Equal("served", await client.GetStringAsync($"http://127.0.0.1:{port}/", TestContext.Current.CancellationToken));
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

/// <summary>An nginx in the foreground, in a folder of its own, on a free port of the loopback.</summary>
internal sealed class RunningNginx : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Process _process;
    private readonly HttpClient _client;

    private RunningNginx(DirectoryInfo folder, Process process, int port)
    {
        _folder = folder;
        _process = process;
        _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public static bool IsInstalled
    {
        get
        {
            try
            {
                using var process = Run("-v");
                process.WaitForExit();
                return process.ExitCode == 0;
            }
            catch (Win32Exception)
            {
                return false;
            }
        }
    }

    public static RunningNginx Start(Func<int, NginxConfiguration> configuration)
    {
        var port = FreePort();
        var folder = Directory.CreateTempSubdirectory("nginx-witness");
        var process = Run([.. Arguments(folder, NginxWriter.Write(configuration(port))), "-g", Globals(folder) + "daemon off; master_process off;"]);
        var nginx = new RunningNginx(folder, process, port);
        nginx.WaitUntilItListens(port);
        return nginx;
    }

    public static bool Accepts(string text)
    {
        var folder = Directory.CreateTempSubdirectory("nginx-witness");
        try
        {
            using var process = Run([.. Arguments(folder, text), "-g", Globals(folder), "-t"]);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async Task<string> Get(string path) => Encoding.UTF8.GetString(await _client.GetByteArrayAsync(path, TestContext.Current.CancellationToken));

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string[] Arguments(DirectoryInfo folder, string text)
    {
        var file = Path.Combine(folder.FullName, "nginx.conf");
        File.WriteAllText(file, text);
        return ["-p", folder.FullName, "-c", file, "-e", Path.Combine(folder.FullName, "error.log")];
    }

    private static string Globals(DirectoryInfo folder) => $"pid {Path.Combine(folder.FullName, "nginx.pid")};";

    private static Process Run(params string[] arguments)
        => Process.Start(new ProcessStartInfo("nginx", arguments) { RedirectStandardError = true })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WaitUntilItListens(int port)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            Assert.False(_process.HasExited, _process.HasExited ? _process.StandardError.ReadToEnd() : "");
            using var client = new TcpClient();
            try
            {
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(50);
            }
        }

        Assert.Fail("nginx did not listen within 5 seconds");
    }
}

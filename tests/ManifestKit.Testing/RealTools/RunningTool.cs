using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ManifestKit.Testing;

/// <summary>A tool that serves until it is disposed.</summary>
public sealed class RunningTool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _name;
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    internal RunningTool(string name, Process process)
    {
        _name = name;
        _process = process;
        _process.OutputDataReceived += Collect;
        _process.ErrorDataReceived += Collect;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What the tool has printed so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>A TCP port of the loopback interface that nothing listened on a moment ago.</summary>
    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until something accepts connections on a port of the loopback interface.</summary>
    /// <exception cref="InvalidOperationException">The tool ended, or did not listen in time; the message holds its log.</exception>
    public async Task ListensOn(int port, CancellationToken cancellation = default)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!_process.HasExited && waited.Elapsed < Patience)
        {
            try
            {
                using TcpClient client = new();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, cancellation);
            }
        }

        throw new InvalidOperationException($"{_name} does not listen on port {port}.\n{Log}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Collect(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.Append(line.Data).Append('\n');
        }
    }
}

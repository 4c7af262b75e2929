using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Benchmarks;

/// <summary>Reads, writes and checks a configuration of 500 servers; the bytes printed at the start divide into MB/s.</summary>
[MemoryDiagnoser]
public class NginxBenchmarks
{
    private static readonly NginxVersion Version = new(1, 28, 0);

    private string _text = "";
    private NginxConfiguration _configuration = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = $"events {{}}\nhttp {{\n{string.Concat(Enumerable.Range(0, 500).Select(Server))}}}\n";
        _configuration = NginxReader.Read(_text).Value;
        Console.WriteLine($"nginx {_text.Length} bytes");
        if (NginxChecker.Check(_configuration, Version).FirstOrDefault() is { } problem)
            throw new InvalidOperationException(problem.ToString());
    }

    [Benchmark]
    public bool Read() => NginxReader.Read(_text).Success;

    [Benchmark]
    public int Write() => NginxWriter.Write(_configuration).Length;

    [Benchmark]
    public int Check() => NginxChecker.Check(_configuration, Version).Count;

    private static string Server(int number) => $$"""
          server {
            listen 443 ssl;
            server_name app-{{number}}.example.com;
            client_max_body_size 10m;
            location / {
              proxy_pass http://127.0.0.1:8080;
              proxy_set_header Host $host;
              proxy_read_timeout 60s;
            }
            location ~ "^/assets/[0-9]{4}/" {
              expires 1h;
              add_header Cache-Control "public, immutable";
            }
          }

        """;
}

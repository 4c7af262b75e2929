using FsCheck.Fluent;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

/// <summary>Asks nginx itself what it reads in the tokens that the writer writes.</summary>
public sealed class NginxWitnessTests
{
    private static readonly string[] Hard =
    [
        "plain", "two words", "a;b", "{", "}", "{}", "#", "#a", "'", "\"", "'\"", "\\", "\\\\", "\\n", "\\t", "\\\"", "\\'", "\\.", "a\\",
        "\t", "\r", "\n", "a\\\nb", "(", ")", "\\;", "\\{", "\\ ", "\u00e9\ud83d\ude00", "^/\\d{4}/(.*)\\.php", "{\"a\":\"b\\\\\"}", "it's",
    ];

    [Fact]
    public async Task Nginx_answers_with_exactly_the_value_of_each_token()
    {
        SkipWithoutNginx();
        var generated = NginxArbitrary.Token.Sample(200).Where(token => !token.Contains('$', StringComparison.Ordinal));
        string[] tokens = [.. Hard, .. generated.Where(token => token.Length > 0), new string('x', 4000)];

        using var nginx = RunningNginx.Start(port => Answering(port, tokens));

        for (var i = 0; i < tokens.Length; i++) Assert.Equal(tokens[i], await nginx.Get($"/{i}"));
    }

    [Theory]
    [InlineData("return 200 {0};", 4095, true)]
    [InlineData("return 200 {0};", 4096, false)]
    [InlineData("return 200 {0} ;", 4094, true)]
    [InlineData("return 200 {0} ;", 4095, false)]
    [InlineData("return 200 '{0}';", 4094, true)]
    [InlineData("return 200 '{0}';", 4095, false)]
    [InlineData("return 200 '{0}' ;", 4093, true)]
    [InlineData("return 200 '{0}' ;", 4094, false)]
    [InlineData("#{0}\n", 4094, true)]
    [InlineData("#{0}\n", 4095, false)]
    public void Nginx_and_the_reader_agree_on_the_longest_token(string form, int length, bool fits)
    {
        SkipWithoutNginx();
        var text = "events {}\nhttp {\nserver {\n" + form.Replace("{0}", new string('x', length), StringComparison.Ordinal) + "\n}\n}\n";

        Assert.Equal(fits, NginxReader.Read(text).Success);
        Assert.Equal(fits, RunningNginx.Accepts(text));
    }

    [Theory]
    [InlineData("a 'b'c;")]
    [InlineData("return 200 }")]
    [InlineData(";")]
    [InlineData("return 200 'x")]
    [InlineData("{ }")]
    public void Nginx_and_the_reader_reject_the_same(string broken)
    {
        SkipWithoutNginx();
        var text = $"events {{}}\nhttp {{ server {{ {broken} }} }}\n";

        Assert.False(NginxReader.Read(text).Success);
        Assert.False(RunningNginx.Accepts(text));
    }

    private static NginxConfiguration Answering(int port, string[] tokens) => new(
        new NginxDirective("events") { Block = [] },
        new NginxDirective("http")
        {
            Block =
            [
                new("access_log", "off"),
                new("server")
                {
                    Block =
                    [
                        new("listen", $"127.0.0.1:{port}"),
                        .. tokens.Select((token, i) => new NginxDirective("location", "=", $"/{i}") { Block = [new("return", "200", token)] }),
                    ],
                },
            ],
        });

    private static void SkipWithoutNginx()
    {
        if (RunningNginx.IsInstalled) return;
        Assert.True(Environment.GetEnvironmentVariable("CI") != "true", "nginx is needed in CI: apt-get install -y nginx-light");
        Assert.Skip("nginx is not installed: apt-get install -y nginx-light");
    }
}

using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

public sealed class NginxWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")]
    [InlineData("two words", "\"two words\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("#a", "\"#a\"")]
    [InlineData("a#b", "a#b")]
    [InlineData(@"\.(css|js)$", @"\.(css|js)$")]
    [InlineData(@"^/\d{4}/", "\"^/\\d{4}/\"")]
    [InlineData("${host}x", "${host}x")]
    [InlineData("${", "\"${\"")]
    [InlineData("a}", "\"a}\"")]
    [InlineData(@"\", @"""\\""")]
    [InlineData(@"\t", @"\\t")]
    [InlineData(@"\${x}", "\"\\${x}\"")]
    [InlineData("\t\r\n", @"""\t\r\n""")]
    [InlineData("\\\n", @"""\\\n""")]
    [InlineData("""{"a":"b"}""", """'{"a":"b"}'""")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("it's \"x\"", "\"it's \\\"x\\\"\"")]
    public void A_value_is_quoted_where_nginx_needs_it(string value, string token)
    {
        var text = NginxWriter.Write(new NginxDirective("x", value));

        Assert.Equal($"x {token};\n", text);
        Assert.Equal(value, NginxReader.Read(text).Value.Directives[0].Arguments[0]);
    }

    [Fact]
    public void A_tree_is_laid_out()
    {
        var configuration = new NginxConfiguration(
            new NginxDirective("user", "nginx") { Comment = "Front of the stack\nin one file" },
            new NginxDirective("events") { Block = [] },
            new NginxDirective("http")
            {
                Block =
                [
                    new("gzip", "on") { TrailingComment = "saves bytes" },
                    new("tcp_nopush", "on"),
                    new("server")
                    {
                        Block =
                        [
                            new("listen", "443", "ssl"),
                            new("if", "($http_origin", "=", "a b", ")") { Block = [new("return", "403")] },
                        ],
                        ClosingComment = "no default location",
                    },
                ],
            });

        Assert.Equal(
            """
            # Front of the stack
            # in one file
            user nginx;

            events {}

            http {
                gzip on; # saves bytes
                tcp_nopush on;

                server {
                    listen 443 ssl;

                    if ($http_origin = "a b") {
                        return 403;
                    }

                    # no default location
                }
            }

            """,
            configuration.ToString());
    }

    [Fact]
    public void Long_lists_are_broken_and_one_long_value_is_not()
    {
        var names = new NginxDirective("server_name", [.. Enumerable.Range(10, 12).Select(i => $"host-{i}.example.org")]);
        var policy = new NginxDirective("add_header", "Content-Security-Policy", new string('x', 200), "always");

        Assert.All(NginxWriter.Write(names).Split('\n'), line => Assert.True(line.Length <= 120));
        Assert.Equal(3, NginxWriter.Write(names).TrimEnd('\n').Split('\n').Length);
        Assert.Single(NginxWriter.Write(policy).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Equality_is_by_content()
    {
        static NginxDirective Make() => new("server") { Block = [new("listen", "80")], Comment = "a  \r\nb" };

        Assert.Equal(Make(), Make() with { Comment = "a\nb" });
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make() with { Block = [new("listen", "81")] });
        Assert.NotEqual(Make(), Make() with { Block = null });
    }
}

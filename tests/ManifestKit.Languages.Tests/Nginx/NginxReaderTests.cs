using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

public sealed class NginxReaderTests
{
    [Theory]
    [InlineData("a b;", "a|b")]
    [InlineData("a 'b c' \"d e\";", "a|b c|d e")]
    [InlineData("a b'c d;", "a|b'c|d")]
    [InlineData("a ${b}c d}e f#g;", "a|${b}c|d}e|f#g")]
    [InlineData(@"a \.php$ x\;y x\ y;", @"a|\.php$|x\;y|x\ y")]
    [InlineData(@"a \\. \""q 't\tn\nr\rx\x' "";"" '{}';", "a|\\.|\"q|t\tn\nr\rx\\x|;|{}")]
    [InlineData("a ('b');", "a|('b')")]
    [InlineData("if ($a = 'b c') {}", "if|($a|=|b c|)")]
    [InlineData("a # not ; here\n b;", "a|b")]
    [InlineData("'' '';", "|")]
    [InlineData("a $;", "a|$")]
    public void Words_are_split_as_nginx_splits_them(string text, string words)
    {
        var directive = Assert.Single(NginxReader.Read(text).Value.Directives);

        Assert.Equal(words, string.Join('|', (string[])[directive.Name, .. directive.Arguments]));
    }

    [Fact]
    public void Comments_stay_with_what_they_explain()
    {
        var read = NginxReader.Read(
            """
            # Edge
            #
            # of the stack
            http { # everything
                gzip on; # saves bytes
                # last
            }
            # end
            """).Value;

        var http = Assert.Single(read.Directives);
        Assert.Equal("Edge\n\nof the stack", http.Comment);
        Assert.Equal("everything", http.TrailingComment);
        Assert.Equal("saves bytes", Assert.Single(http.Block!).TrailingComment);
        Assert.Equal("last", http.ClosingComment);
        Assert.Equal("end", read.ClosingComment);
    }

    [Fact]
    public void Directives_are_found_by_path()
    {
        var read = NginxReader.Read("http { server { listen 80; listen 443; } server { listen 8080; } }").Value;

        Assert.Equal(["80", "443", "8080"], read.Find("http", "server", "listen").Select(listen => listen.Arguments[0]));
        Assert.Empty(read.Find("server"));
    }

    [Theory]
    [InlineData("listen 80\n}", 10, 1, "expected ';'")]
    [InlineData("}", 0, 1, "no block is open")]
    [InlineData("http {", 5, 1, "not closed")]
    [InlineData("a;;", 2, 1, "name of a directive")]
    [InlineData("{ a; }", 0, 1, "name of a block")]
    [InlineData("a 'b", 2, 1, "expected another '")]
    [InlineData("a 'b'c;", 5, 1, "directly after a closing quote")]
    [InlineData("a b", 0, 1, "is not finished")]
    public void An_error_says_what_and_where(string text, int start, int length, string message)
    {
        var read = NginxReader.Read(text);

        var error = read.Errors[0];
        Assert.Equal(new TextSpan(start, length), error.Span);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_goes_on_after_an_error()
    {
        var read = NginxReader.Read("http { server { listen 80 } gzip on; } }");

        Assert.Equal(2, read.Errors.Count);
        Assert.Equal(["server", "gzip"], read.ValueOrDefault!.Directives[0].Block!.Select(directive => directive.Name));
    }

    [Fact]
    public void Depth_is_limited()
    {
        var read = NginxReader.Read(string.Concat(Enumerable.Repeat("a {", 100_000)));

        Assert.Contains(read.Errors, error => error.Message.Contains("nested", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a {0};", 4095, true)]
    [InlineData("a {0};", 4096, false)]
    [InlineData("a {0} b;", 4094, true)]
    [InlineData("a {0} b;", 4095, false)]
    [InlineData("a '{0}';", 4094, true)]
    [InlineData("a '{0}';", 4095, false)]
    [InlineData("a '{0}' b;", 4093, true)]
    [InlineData("a '{0}' b;", 4094, false)]
    [InlineData("#{0}\na;", 4094, true)]
    [InlineData("#{0}\na;", 4095, false)]
    public void What_does_not_fit_the_buffer_of_nginx_is_an_error(string form, int length, bool fits)
        => Assert.Equal(fits, NginxReader.Read(form.Replace("{0}", new string('x', length), StringComparison.Ordinal)).Success);
}

using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class YamlLayoutTests
{
    [Fact]
    public void Lists_stand_at_the_column_of_their_key_and_maps_two_further()
    {
        var document = Node.Map(
            ("kind", Node.Of("Deployment")),
            ("spec", Node.Map(
                ("containers", Node.List(
                    Node.Map(("name", Node.Of("api")), ("args", Node.List(Node.Of("--port=80"), Node.Of("-v")))),
                    Node.Map(("env", Node.Map(("A", Node.Of("1")))), ("tty", DataScalar.Of(true))))),
                ("replicas", DataScalar.Of(3)))));

        Assert.Equal(
            """
            kind: Deployment
            spec:
              containers:
              - name: api
                args:
                - --port=80
                - -v
              - env:
                  A: "1"
                tty: true
              replicas: 3

            """,
            document.ToYaml());
    }

    [Fact]
    public void Lists_in_lists_share_the_line_of_their_dash()
    {
        var document = Node.List(
            Node.List(Node.Of("a"), Node.List(Node.Of("b"), Node.Map(("c", Node.Of("d"))))),
            Node.Of("e"));

        Assert.Equal(
            """
            - - a
              - - b
                - c: d
            - e

            """,
            document.ToYaml());
    }

    [Fact]
    public void Empty_collections_are_written_in_flow_style_wherever_they_stand()
    {
        var document = Node.Map(
            ("ingress", Node.List(Node.Map(), Node.List())),
            ("emptyDir", Node.Map()),
            ("args", Node.List()));

        Assert.Equal(
            """
            ingress:
            - {}
            - []
            emptyDir: {}
            args: []

            """,
            document.ToYaml());
        Assert.Equal("{}\n", Node.Map().ToYaml());
        Assert.Equal("[]\n", Node.List().ToYaml());
    }

    [Fact]
    public void Documents_are_separated_and_comments_stand_before_them()
    {
        using var writer = new YamlWriter();
        writer.Comment("Stack shop.\n\nRegenerate it with: dotnet run");
        Node.Map(("a", Node.Of("b"))).Write(writer);
        Node.Map().Write(writer);
        writer.Comment("third");
        Node.Of("c").Write(writer);

        Assert.Equal(
            """
            # Stack shop.
            #
            # Regenerate it with: dotnet run
            a: b
            ---
            {}
            ---
            # third
            c

            """,
            writer.ToString());
    }

    [Fact]
    public void Text_of_several_lines_is_a_block_literal()
    {
        var document = Node.Map(
            ("script", Node.Of("set -e\n\n  echo hi\n")),
            ("open", Node.Of("a\nb")),
            ("kept", Node.Of("a\n\n\n")),
            ("indented", Node.Of("\n  a\n b\n")),
            ("list", Node.List(Node.Of("x\ny"))),
            ("last", Node.Of("z\n\n")));

        Assert.Equal(
            """
            script: |
              set -e

                echo hi
            open: |-
              a
              b
            kept: |+
              a


            indented: |2

                a
               b
            list:
            - |-
              x
              y
            last: |+
              z


            """,
            document.ToYaml());
    }

    [Theory]
    [InlineData("trailing blank \nb", "\"trailing blank \\nb\"")]
    [InlineData("tab\t\nb", "\"tab\\t\\nb\"")]
    [InlineData("\tfirst\nb", "\"\\tfirst\\nb\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("\n", "\"\\n\"")]
    [InlineData("a\n\u2028", "\"a\\n\\u2028\"")]
    public void Text_that_a_literal_would_not_keep_is_quoted(string text, string expected) =>
        Assert.Equal($"a: {expected}\n", Node.Map(("a", Node.Of(text))).ToYaml());

    [Theory]
    [InlineData("nginx:1.27", "nginx:1.27")]
    [InlineData("100m", "100m")]
    [InlineData("64Mi", "64Mi")]
    [InlineData("25%", "25%")]
    [InlineData("15d", "15d")]
    [InlineData("10.0.0.0/8", "10.0.0.0/8")]
    [InlineData("/var/run", "/var/run")]
    [InlineData("./data:/data:ro", "./data:/data:ro")]
    [InlineData("__name__", "__name__")]
    [InlineData("$(HOST)", "$(HOST)")]
    [InlineData("A sentence, with a comma.", "A sentence, with a comma.")]
    [InlineData("8080:80", "\"8080:80\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("0x1F", "\"0x1F\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("2024-01-01T00:00:00Z", "\"2024-01-01T00:00:00Z\"")]
    [InlineData("key: value", "\"key: value\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("", "\"\"")]
    [InlineData("up{job=\"a\"} == 0", "'up{job=\"a\"} == 0'")]
    [InlineData("it's \"x\"", "\"it's \\\"x\\\"\"")]
    public void Quotes_stand_where_they_are_needed_in_keys_as_in_values(string text, string expected) =>
        Assert.Equal($"{expected}: {expected}\n", Node.Map((text, Node.Of(text))).ToYaml());

    [Fact]
    public void Indentation_has_no_limit()
    {
        DataNode node = Node.Of("x");
        for (int i = 0; i < 100; i++)
            node = Node.Map(("k", node));

        Assert.EndsWith($"\n{new string(' ', 198)}k: x\n", node.ToYaml(), StringComparison.Ordinal);
    }
}

using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.Reading;

/// <summary>Which part of a literal is underlined.</summary>
public sealed class PlacesTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("\"rate([|up|])\"")]
    [InlineData("@\"rate([|up|])\"")]
    [InlineData(Quotes + "rate([|up|])" + Quotes)]
    [InlineData(Quotes + "\n  up\n\n    + rate([|up|])\n  " + Quotes)]
    [InlineData(Quotes + "\n  rate([|up\n    == 1|])\n  " + Quotes)]
    [InlineData("[|\"rate(up{job=\\\"a\\\"})\"|]")]
    [InlineData("[|\"rate(\" + \"up)\"|]")]
    [InlineData("[|Name|]")]
    public void The_part_that_is_wrong_unless_the_source_writes_it_differently(string expression)
        => Sample.Stack(
            $$"""Alerts = [new() { Name = "g", Recordings = [new() { Name = "job:up", Expression = {{expression}} }] }],""",
            """const string Name = "rate(up)";""").FindsLive("MK3003");
}

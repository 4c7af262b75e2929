using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.Reading;

/// <summary>Expressions with one of several values. The host sees the value that they have; the analyzer looks at each.</summary>
public sealed class AlternativesTests
{
    [Theory]
    [InlineData("""Image = Unknown(true) ? [|"redis:latest"|] : "redis:7.4.1" """)]
    [InlineData("""Image = Unknown(true) ? "redis:7.4.1" : ([|"redis:latest"|]) """)]
    [InlineData("""Image = Unknown(true) ? [|"redis:latest"|] : [|"redis:nightly"|] """)]
    [InlineData("""Image = Unknown(true) ? [|"redis:latest"|] : Unknown("redis:7.4.1") """)]
    [InlineData("""Image = Unknown(true) ? "redis:7.4.1" : Unknown(false) ? "redis:7.4.2" : [|"redis:latest"|] """)]
    [InlineData("""Image = Unknown<string?>(null) ?? [|"redis:latest"|] """)]
    [InlineData("""Image = Unknown(3) switch { 1 => "redis:7.4.1", 2 => [|"redis:latest"|], _ => throw new System.ArgumentException("3") } """)]
    [InlineData("""Image = new() { Repository = "redis", Tag = Unknown(true) ? [|"latest"|] : "7.4.1" }""")]
    [InlineData("""Image = Chosen""")]
    public void An_alternative_that_is_wrong_is_found_where_it_stands(string property)
        => Sample.Stack(
            $$"""Apps = [new() { Name = "api", {{property}} }],""",
            property.EndsWith("Chosen", StringComparison.Ordinal) ? """static readonly string Chosen = Unknown(true) ? [|"redis:latest"|] : "redis:7.4.1";""" : "")
            .FindsLive("MK1001");

    [Theory]
    [InlineData("Min = [|5|], Max = Unknown(true) ? 2 : 3")]
    [InlineData("Min = [|5|], Max = Unknown(3) switch { 1 => 2, 2 => 3, _ => throw new System.ArgumentException(\"3\") }")]
    [InlineData("Min = Unknown(true) ? [|5|] : 1, Max = 2")]
    public void What_is_wrong_with_every_alternative_is_found_once_elsewhere(string bounds)
        => Sample.Stack($$"""Apps = [new() { Name = "api", Scaling = new() { {{bounds}} } }],""").FindsLive("MK1004");

    [Theory]
    [InlineData("Min = 5, Max = Unknown(true) ? 2 : 9")]
    [InlineData("Min = 5, Max = Unknown(true) ? 2 : Unknown(3)")]
    [InlineData("Min = 5, Max = Unknown<int?>(2) ?? 3")]
    public void Elsewhere_what_is_wrong_with_some_alternatives_only_is_not_found(string bounds)
        => Sample.Stack($$"""Apps = [new() { Name = "api", Scaling = new() { {{bounds}} } }],""").IsFoundOnlyInMemory("MK1004");

    [Fact]
    public void What_is_wrong_with_two_alternatives_together_is_not_found_since_they_may_never_meet()
        => Sample.Stack(
            """Apps = [new() { Name = "api", Scaling = new() { Min = Large ? 5 : 1, Max = Large ? 9 : 2 } }],""",
            "static readonly bool Large = Unknown(true);").FindsNothing();

    [Fact]
    public void Each_part_of_an_alternative_that_is_wrong_is_found()
        => Sample.Stack("""Jobs = [new() { Name = "backup", Schedule = Unknown(true) ? "[|99|] [|25|] * * *" : "@daily", Deadline = 1.Hours }],""").FindsLive("MK1006");

    [Fact]
    public void What_is_wrong_whatever_the_value_is_is_found_once()
        => Sample.Stack(
            """
            Apps =
            [
                new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }], Environment = { ["MODE"] = Unknown(true) ? "fast" : "safe" } },
                new() { Name = "b", Ports = [new() { Number = [|8000|], Exposure = Exposure.Public }] },
            ],
            """).FindsLive("MK2001");

    [Fact]
    public void Of_alternative_objects_each_is_read()
        => Sample.Stack("""Apps = [new() { Name = "api", Scaling = Unknown(true) ? new() { Min = [|5|], Max = 2 } : new() { Min = [|7|], Max = 2 } }],""")
            .FindsLive("MK1004");

    [Fact]
    public void Of_alternative_lists_each_is_read()
        => Sample.Stack(
            """Apps = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }, .. Unknown(true) ? [new App { Name = "b", Ports = [new() { Number = [|8000|], Exposure = Exposure.Public }] }] : (App[])[]],""")
            .FindsLive("MK2001");
}

using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.Reading;

/// <summary>Which expressions the analyzer follows, and which leave it silent. The host is asked too: it sees all of them.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("cluster", "Image = [|\"redis:latest\"|]")]
    [InlineData("cluster", "Scaling = new() { Min = [|5|], Max = 2 }")]
    [InlineData("staging", "Scaling = Usual with { Min = [|12|] }")]
    public void A_variation_is_read(string environment, string change)
    {
        var sample = Sample.Stack(
            $$"""Apps = [new() { Name = "api", Variations = { [{{environment}}] = app => app with { {{change}} } } }],""",
            "static readonly Scaling Usual = new() { Min = 3, Max = 9 };");
        sample.Finds(change.Contains("Image", StringComparison.Ordinal) ? "MK1001" : "MK1004");
        Assert.All(sample.InMemory(), f => Assert.Equal(environment, f.Environment));
    }

    [Fact]
    public void What_a_variation_leaves_as_it_is_is_not_known_and_what_the_original_has_is_found_there_once()
        => Sample.Stack(
            """Apps = [new() { Name = "api", Image = [|"redis:latest"|], Variations = { [staging] = app => app with { Replicas = 2 } } }],""").Finds("MK1001");

    [Fact]
    public void A_copy_is_found_with_what_it_changes_and_what_it_keeps()
        => Sample.Stack(
            """Apps = [new() { Name = "api", Resources = Usual with { CpuRequest = [|"3"|] } }],""",
            """static readonly Resources Usual = new() { CpuRequest = "1", CpuLimit = "2" };""").Finds("MK1003");

    [Fact]
    public void A_fault_of_the_original_is_not_found_again_at_its_copy()
        => Sample.Stack(
            """Apps = [new() { Name = "api", Resources = Usual with { MemoryRequest = "1Gi" } }],""",
            """static readonly Resources Usual = new() { CpuRequest = [|"3"|], CpuLimit = "2" };""").FindsLive("MK1003");

    [Theory]
    [InlineData("static readonly string Tag = \"redis:latest\";", "Tag")]
    [InlineData("static string Tag => \"redis:latest\";", "Tag")]
    [InlineData("static string Tag { get; } = \"redis:latest\";", "Tag")]
    public void A_field_or_property_that_never_changes_is_followed_to_its_value(string member, string image)
        => Sample.Stack($$"""Apps = [new() { Name = "api", Image = {{image}} }],""", member.Replace("\"redis:latest\"", "[|\"redis:latest\"|]", StringComparison.Ordinal))
            .Finds("MK1001");

    [Theory]
    [InlineData("static string Tag = \"redis:latest\";")]
    [InlineData("static string Tag { get; set; } = \"redis:latest\";")]
    [InlineData("static string Tag { get { return \"redis:latest\"; } }")]
    [InlineData("static readonly string Tag; static Sample() { Tag = \"redis:latest\"; }")]
    public void What_may_change_or_is_computed_is_not_known(string member)
        => Sample.Stack("""Apps = [new() { Name = "api", Image = Tag }],""", member).IsFoundOnlyInMemory("MK1001");

    [Fact]
    public void A_constant_is_found_where_it_is_used()
        => Sample.Stack("""Apps = [new() { Name = "api", Image = [|Tag|] }],""", "const string Tag = \"redis:latest\";").Finds("MK1001");

    [Theory]
    [InlineData("new App { Name = \"a\", Image = [|\"redis:latest\"|] }")]
    [InlineData("new() { Name = \"a\", Image = [|\"redis:latest\"|] }")]
    [InlineData("new() { Name = \"a\", Image = (Image)[|\"redis:latest\"|] }")]
    [InlineData("new() { Name = \"a\", Image = new Image { Repository = [|\"redis\"|] } }")]
    [InlineData("new() { Name = \"a\", Image = new() { Repository = \"redis\", Tag = [|\"late\" + \"st\"|] } }")]
    public void Explicit_and_target_typed_creations_and_conversions_are_the_same(string app) => Sample.Stack($"Apps = [{app}],").Finds("MK1001");

    [Fact]
    public void A_text_is_read_with_the_names_and_numbers_in_it()
        => Sample.Stack(
            """Apps = [Cache, new() { Name = "api", Environment = { ["URL"] = [|$"redis://{Cache}:{Port}/{Unknown("0")}"|] } }],""",
            """static readonly App Cache = new() { Name = "cache" }; const int Port = 6379;""").Finds("MK8001");

    [Fact]
    public void Of_a_text_the_parts_that_are_not_known_are_not_judged()
        => Sample.Stack("""Apps = [new() { Name = "cache" }, new() { Name = "api", Environment = { ["URL"] = $"redis://{Unknown("cache")}:6379" } }],""")
            .IsFoundOnlyInMemory("MK8001");

    [Fact]
    public void A_spread_of_known_items_is_followed()
        => Sample.Stack(
            """Apps = [.. Web, new() { Name = "b", Ports = [new() { Number = [|8000|], Exposure = Exposure.Public }] }],""",
            """static readonly App[] Web = [new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] }];""").Finds("MK2001");

    [Fact]
    public void Behind_an_unknown_spread_a_list_is_not_complete()
        => Sample.Stack(
            """Apps = [.. Unknown<App[]>([]), new() { Name = "api", DependsOn = [Cache] }],""",
            """static readonly App Cache = new() { Name = "cache" };""").IsFoundOnlyInMemory("MK8002");

    [Fact]
    public void Nested_lists_are_read_to_the_bottom()
        => Sample.Stack(
            """
            Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, .. More],
            """,
            """
            static readonly Dashboard[] Most = [new() { Uid = "b", Title = "B", Panels = [] }, new() { Uid = [|"a"|], Title = "D", Panels = [] }];
            static readonly Dashboard[] More = [.. Most, new() { Uid = "c", Title = "C", Panels = [] }];
            """).Finds("MK5001");

    [Fact]
    public void A_part_in_another_file_is_followed_and_shown_at_its_reference()
        => Sample.Of(
            ("A.cs", """
                public static class Sample
                {
                    public static Stack Stack => new()
                    {
                        Name = "shop",
                        Environments = [new() { Name = "server", Platform = Platform.Compose }],
                        Apps = [Parts.Web, [|Parts.Shop|]],
                    };
                }
                """),
            ("B.cs", """
                static class Parts
                {
                    public static readonly App Web = new() { Name = "a", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] };
                    public static readonly App Shop = new() { Name = "b", Ports = [new() { Number = 8000, Exposure = Exposure.Public }] };
                }
                """)).Finds("MK2001");

    [Fact]
    public void A_fault_of_one_object_is_shown_in_its_own_file()
        => Sample.Of(
            ("A.cs", """
                public static class Sample
                {
                    public static Stack Stack => new()
                    {
                        Name = "shop",
                        Environments = [new() { Name = "server", Platform = Platform.Compose }],
                        Apps = [Parts.Web],
                    };
                }
                """),
            ("B.cs", """static class Parts { public static readonly App Web = new() { Name = "a", Image = [|"redis:latest"|] }; }""")).Finds("MK1001");

    [Fact]
    public void A_definition_that_leads_back_to_itself_ends()
        => Assert.Empty(Sample.Of(("Sample.cs", "class Loop { static string A => B; static string B => A; App App => new() { Name = A, Image = B }; }")).Live());
}

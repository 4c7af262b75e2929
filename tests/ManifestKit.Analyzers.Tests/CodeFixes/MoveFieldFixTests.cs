using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestKit.Analyzers.Tests.CodeFixes;

public sealed class MoveFieldFixTests
{
    private const string Large = """
        using ManifestKit;

        static class Apps
        {
            static readonly App Web = new() { Name = "web", Resources = Large };
            static readonly App Shop = new() { Name = "shop", Resources = Small };
            static readonly Resources Small = new() { CpuRequest = "1" };
            static readonly Resources Large = new() { CpuRequest = "2" };
        }
        """;

    [Theory]
    [InlineData(
        """
            static readonly App Web = new() { Name = "web", Resources = Small };
            static readonly Resources Small = new();
        """,
        """
            static readonly Resources Small = new();
            static readonly App Web = new() { Name = "web", Resources = Small };
        """)]
    [InlineData(
        """
            static readonly string Name = "web";

            // What everybody visits.
            static readonly App Web = new()
            {
                Name = Name,
                Resources = Small, // enough
            };

            static string Other => Name;

            /// <summary>Enough for most.</summary>
            [System.Obsolete]
            static Resources Small { get; } = new(); // measured

            static string More => Name;
        """,
        """
            static readonly string Name = "web";

            /// <summary>Enough for most.</summary>
            [System.Obsolete]
            static Resources Small { get; } = new(); // measured

            // What everybody visits.
            static readonly App Web = new()
            {
                Name = Name,
                Resources = Small, // enough
            };

            static string Other => Name;

            static string More => Name;
        """)]
    [InlineData(
        """
            static readonly App Web = new() { Name = "web", Resources = Usual };

            static Resources Usual => Small with { MemoryRequest = Memory };

            const string Memory = "1Gi";
            static readonly Resources Small = Requesting("1");

            static Resources Requesting(string cpu) => new() { CpuRequest = cpu, MemoryRequest = Memory };
        """,
        """
            static readonly Resources Small = Requesting("1");
            static readonly App Web = new() { Name = "web", Resources = Usual };

            static Resources Usual => Small with { MemoryRequest = Memory };

            const string Memory = "1Gi";

            static Resources Requesting(string cpu) => new() { CpuRequest = cpu, MemoryRequest = Memory };
        """)]
    public async Task The_field_moves_with_its_comments_and_attributes(string before, string after)
    {
        using var sample = new FixSample(new MoveFieldFix(), [InClass(before)]);
        Assert.Equal(InClass(after), await sample.Fixed());
    }

    [Fact]
    public async Task What_is_moved_is_named()
    {
        using var sample = new FixSample(new MoveFieldFix(), [Large]);
        Assert.Equal(
            [("Move 'Large' above 'Web'", "MoveFieldFix"), ("Move 'Small' above 'Shop'", "MoveFieldFix")],
            (await sample.Offers()).Select(o => (o.Title, o.EquivalenceKey)).Order());
    }

    [Theory]
    [InlineData("static readonly Resources A = B; static readonly Resources B = C; static readonly Resources C = new();", "Move 'C' above 'B'")]
    [InlineData("static readonly Resources A = B; static readonly Resources B = C(); static Resources C() => D; static readonly Resources D = new();", "Move 'D' above 'B'")]
    public async Task It_is_not_offered_if_the_field_would_read_another_one_too_early(string members, string other)
    {
        using var sample = new FixSample(new MoveFieldFix(), [InClass(members)]);
        Assert.Equal([other], (await sample.Offers()).Select(o => o.Title));
    }

    [Theory]
    [InlineData("static readonly App A = new() { Name = \"a\", DependsOn = [A] };")]
    [InlineData("static readonly Resources A = B; static readonly Resources C = new(), B = new();")]
    [InlineData("static readonly Resources A = B, B = new();")]
    [InlineData("static readonly Resources A = B; static readonly Resources B = A;")]
    [InlineData("static readonly Resources A = B; } static partial class Apps { static readonly Resources B = new();")]
    [InlineData("static readonly Resources A = B;\n#if !DEBUG\nstatic readonly Resources B = new();\n#endif\n")]
    [InlineData("static readonly Resources A = B;\n#region More\nstatic readonly Resources C = new();\n#endregion\nstatic readonly Resources B = new();")]
    public async Task It_is_not_offered_if_the_field_cannot_be_moved_alone(string members)
    {
        using var sample = new FixSample(new MoveFieldFix(), [InClass(members)]);
        Assert.Empty(await sample.Offers());
    }

    [Fact]
    public async Task It_is_not_offered_for_a_field_in_another_file()
    {
        using var sample = new FixSample(new MoveFieldFix(), [InClass("static readonly Resources A = B;"), InClass("static readonly Resources B = new();")]);
        Assert.Empty(await sample.Offers());
    }

    [Fact]
    public async Task All_of_a_document_are_moved_in_their_order()
    {
        using var sample = new FixSample(new MoveFieldFix(), [Large]);
        Assert.Equal(
            [
                """
                using ManifestKit;

                static class Apps
                {
                    static readonly Resources Large = new() { CpuRequest = "2" };
                    static readonly App Web = new() { Name = "web", Resources = Large };
                    static readonly Resources Small = new() { CpuRequest = "1" };
                    static readonly App Shop = new() { Name = "shop", Resources = Small };
                }
                """,
            ],
            await sample.FixedAll(FixAllScope.Document));
    }

    [Fact]
    public async Task What_several_fields_read_moves_once_and_above_all_of_them()
    {
        using var sample = new FixSample(new MoveFieldFix(), [InClass("static readonly Resources A = C;\nstatic readonly Resources B = C;\nstatic readonly Resources C = new();\n")]);
        Assert.Equal([InClass("static readonly Resources C = new();\nstatic readonly Resources A = C;\nstatic readonly Resources B = C;\n")], await sample.FixedAll(FixAllScope.Document));
    }

    [Theory]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task All_of_a_scope_are_fixed(FixAllScope scope, int expected)
    {
        using var sample = new FixSample(new MoveFieldFix(), [Large, Large.Replace("Apps", "More", StringComparison.Ordinal)], [Large]);
        var texts = await sample.FixedAll(scope);
        Assert.Equal(expected, texts.Count(t => t.IndexOf("Resources Large", StringComparison.Ordinal) < t.IndexOf("App Web", StringComparison.Ordinal)));
    }

    private static string InClass(string members) => $"using ManifestKit;\n\nstatic partial class Apps\n{{\n{members}\n}}\n";
}

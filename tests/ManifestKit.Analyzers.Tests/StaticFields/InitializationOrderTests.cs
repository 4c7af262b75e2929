using System.Globalization;
using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.StaticFields;

/// <summary>MK8009: which initializer runs first. The program is run too: it shows which values are there.</summary>
public sealed class InitializationOrderTests
{
    private const string App = """static readonly App App = new() { Name = "web", Resources = Large };""";
    private const string Large = """static readonly Resources Large = new() { CpuRequest = "3", CpuLimit = "1" };""";

    private const string Stack = """
        public static Stack Stack => new()
        {
            Name = "shop",
            Environments = [new() { Name = "server", Platform = Platform.Compose }],
            Apps = [App],
        };
        """;

    [Fact]
    public void In_a_file_it_is_the_one_above()
    {
        Assert.True(IsRight(("A.cs", Large + App)));
        Assert.False(IsRight(("A.cs", App + Large)));
    }

    [Fact]
    public void Of_several_parts_in_a_file_it_is_the_one_above()
    {
        Assert.True(IsRight(("A.cs", Large + "} public static partial class Sample {" + App)));
        Assert.False(IsRight(("A.cs", App + "} public static partial class Sample {" + Large)));
    }

    [Fact]
    public void Of_several_files_it_is_the_one_that_the_compiler_takes_first()
    {
        Assert.True(IsRight(("B.cs", Large), ("A.cs", App)));
        Assert.False(IsRight(("B.cs", App), ("A.cs", Large)));
    }

    [Fact]
    public void What_stands_in_another_file_is_told_so()
        => Assert.Equal(
            "'Large' has no value yet: it stands in another file, which the compiler takes later. Move it above 'App', or make it a property with '=>'.",
            Assert.Single(Of(("A.cs", App), ("B.cs", Large)).Live(), d => d.Id == "MK8009").GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public void A_type_within_another_has_an_order_of_its_own()
        => StaticMembers.Find(
            """
            static readonly App Web = new() { Name = "web", Resources = Sizes.Small };
            static class Sizes
            {
                static readonly Resources Large = [|Small|] with { CpuRequest = "2" };
                public static readonly Resources Small = new() { CpuRequest = Cpu };
            }
            static readonly string Cpu = "1";
            """);

    [Fact]
    public void Each_type_that_is_made_of_a_generic_one_has_fields_of_its_own()
        => StaticMembers.Find(
            """
            static class Apps<T>
            {
                static readonly App Web = new() { Name = "web", Resources = [|Small|], Readiness = Apps<int>.Health };
                static readonly Resources Small = new();
                static readonly Probe Health = new() { Http = "/" };
            }
            """);

    private static Sample Of(params (string Path, string Members)[] files)
        => Sample.Of([.. files.Select(f => (f.Path, $"public static partial class Sample {{ {f.Members} }}")), ("Stack.cs", $"public static partial class Sample {{ {Stack} }}")]);

    private static bool IsRight(params (string Path, string Members)[] files)
    {
        var sample = Of(files);
        var isRight = !sample.Live().Any(d => d.Id == "MK8009");
        Assert.Equal(isRight, sample.InMemory().Any(f => f.Id == "MK1003"));
        return isRight;
    }
}

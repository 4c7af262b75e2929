namespace ManifestKit.Analyzers.Tests.StaticFields;

/// <summary>MK8009: what makes the items of a list.</summary>
public sealed class SequenceTests
{
    private const string Members = """
        static App Sized(string name) => new() { Name = name, Resources = Small };
        static IEnumerable<App> Iterator() { yield return Sized("a"); }
        static IEnumerable<App> Query() => Names.Select(Sized);
        static App[] Loop() { foreach (var app in Iterator()) return [app]; return []; }
        """ + StaticMembers.Small;

    [Theory]
    [InlineData("[.. Names.Select(n => new App { Name = n, Resources = [|Small|] })]")]
    [InlineData("Names.Select(n => new App { Name = n, Resources = [|Small|] }).OrderBy(a => a.Name.ToString()).ToArray()")]
    [InlineData("[.. from n in Names where n != \"\" select new App { Name = n, Resources = [|Small|] }]")]
    [InlineData("[Names.Select(n => new App { Name = n, Resources = [|Small|] }).First()]")]
    [InlineData("[.. Names.Select([|Sized|])]")]
    [InlineData("[.. [|Iterator()|]]")]
    [InlineData("[.. [|Query()|]]")]
    [InlineData("[|Loop()|]")]
    public void It_runs_at_once_if_the_list_is_made(string apps)
        => StaticMembers.Find($$"""static readonly string[] Names = ["a", "b"]; static readonly App[] Apps = {{apps}};""" + Members);

    [Theory]
    [InlineData("Names.Select(n => new App { Name = n, Resources = Small })")]
    [InlineData("Names.Select(Sized).OrderBy(a => a.Name.ToString())")]
    [InlineData("from n in Names select new App { Name = n, Resources = Small }")]
    [InlineData("Iterator()")]
    [InlineData("Query()")]
    public void It_runs_later_if_the_sequence_is_kept(string apps)
        => StaticMembers.AreRight($$"""static readonly string[] Names = ["a", "b"]; static readonly IEnumerable<App> Apps = {{apps}};""" + Members);

    [Fact]
    public void A_list_of_what_runs_later_runs_later()
        => StaticMembers.AreRight("static readonly Func<Resources>[] Makers = [() => Small, .. new Func<Resources>[] { () => Small }];" + StaticMembers.Small);
}

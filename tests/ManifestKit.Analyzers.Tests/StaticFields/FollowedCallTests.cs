using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.StaticFields;

/// <summary>MK8009: what an initializer calls runs at once, and what it passes on runs later.</summary>
public sealed class FollowedCallTests
{
    [Theory]
    [InlineData("[|Usual|]", "static Resources Usual => Small;")]
    [InlineData("[|Usual|]", "static Resources Usual { get { return Small; } }")]
    [InlineData("[|Usual|]", "static Resources Usual => Few; static Resources Few => Small with { MemoryRequest = \"1Gi\" };")]
    [InlineData("[|Usual()|]", "static Resources Usual() => Small;")]
    [InlineData("[|Usual<int>()|]", "static Resources Usual<T>() => Small;")]
    [InlineData("[|Usual()|]", "static Resources Usual() { var small = Get(); return small; static Resources Get() => Small; }")]
    [InlineData("Usual([|Usual(null)|])", "static Resources? Usual(Resources? r) => r ?? Small;")]
    [InlineData("[|Odd(3)|]", "static Resources Odd(int n) => n == 0 ? Small : Even(n - 1); static Resources Even(int n) => Odd(n - 1);")]
    [InlineData("[|\"1\".Sized()|]", "static Resources Sized(this string cpu) => Small with { CpuRequest = cpu };")]
    public void What_the_initializer_calls_is_followed(string resources, string members)
        => StaticMembers.Find($$"""static readonly App Web = new() { Name = "web", Resources = {{resources}} };""" + members + StaticMembers.Small);

    [Fact]
    public void A_secret_file_is_followed_to_its_key()
        => Assert.Contains("'Password' has no value yet where 'PasswordFile' reads it", StaticMembers.Find(
            """
            static readonly App Web = new() { Name = "web", SecretFiles = [[|PasswordFile|]] };
            static SecretFile PasswordFile => new() { Key = Password["password"] };
            static readonly Secret Password = new() { Name = "password", Keys = ["password"], Store = new FileStore { Folder = "secrets" } };
            """), StringComparison.Ordinal);

    [Theory]
    [InlineData("public static readonly Service Web = [|new()|]; App app = new() { Name = \"web\", Resources = Small };")]
    [InlineData("public static readonly Service Web = [|new()|]; App App { get; } = new() { Name = \"web\", Resources = Small };")]
    [InlineData("public static readonly Service Web = [|new(1)|]; Service() => Console.WriteLine(Small); Service(int number) : this() { }")]
    [InlineData("public static readonly App Web = [|new Service().Declared|]; App Declared => new() { Name = \"web\", Resources = Small };")]
    public void So_is_what_an_object_of_the_type_does(string members)
        => StaticMembers.Find($"class Service {{ {members} {StaticMembers.Small} }}");

    [Fact]
    public void What_another_type_may_do_in_its_place_is_not_known()
        => StaticMembers.AreRight(
            "class Service { static readonly Resources R = new Large().Size; virtual protected Resources Size => Small; sealed class Large : Service { protected override Resources Size => new(); } "
            + StaticMembers.Small + " }");

    [Theory]
    [InlineData("Variations = { [Staging] = app => app with { Resources = Small } }")]
    [InlineData("Variations = { [Staging] = Smaller }")]
    [InlineData("Labels = { [\"size\"] = nameof(Small) }")]
    [InlineData("Image = Later(() => Small.ToString())")]
    [InlineData("Image = Later(delegate { return Small.ToString(); })")]
    [InlineData("Image = Later(Small_)")]
    [InlineData("Image = new Lazy<string>(() => Small.ToString()).ToString()")]
    [InlineData("Image = Uncalled()")]
    [InlineData("Image = Iterator().GetType().Name")]
    [InlineData("Image = Unknown(new[] { 1 }.Select(n => Small)).GetType().Name")]
    [InlineData("Image = Other.Text")]
    public void What_runs_later_or_elsewhere_is_right(string property)
        => StaticMembers.AreRight(
            $$"""static readonly App Web = new() { Name = "web", {{property}} };""" +
            """
            static App Smaller(App app) => app with { Resources = Small };
            static string Small_() => Small.ToString();
            static string Later(Func<string> make) => "later";
            static string Uncalled() { return "x"; string Local() => Small.ToString(); }
            static IEnumerable<Resources> Iterator() { yield return Small; }
            static class Other { public static string Text => Small.ToString(); }
            """ + StaticMembers.Small);

    [Theory]
    [InlineData("Small = new(); return Small;")]
    [InlineData("Small ??= new(); return Small;")]
    [InlineData("Make(out Small); return Small;")]
    public void What_was_set_before_has_a_value(string statements)
        => StaticMembers.AreRight(
            $$"""
            static readonly Resources Large = Get();
            static Resources Get() { {{statements}} }
            static void Make(out Resources made) => made = new();
            """ + StaticMembers.Small);

    [Theory]
    [InlineData("Port++")]
    [InlineData("Port += 1")]
    [InlineData("Add(ref Port)")]
    public void What_is_counted_up_is_read(string next)
        => StaticMembers.Find($"static readonly int First = [|Next()|]; static int Next() => {next}; static int Add(ref int i) => ++i; static int Port = 8000;");
}

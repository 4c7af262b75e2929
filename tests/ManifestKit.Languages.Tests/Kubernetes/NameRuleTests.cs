using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class NameRuleTests
{
    private static readonly string[] Samples = ["my-app", "My App", "a.b-c.d", "9lives", "-x-", "example.com/name", new string('a', 300)];

    [Theory]
    [InlineData("Deployment", "9lives.example")]
    [InlineData("Service", "web-1")]
    [InlineData("Namespace", "0ad")]
    [InlineData("CronJob", "nightly")]
    public void Valid_names(string kind, string name) => Assert.Empty(NameRule.ForKind(kind).Check(name));

    [Theory]
    [InlineData("Service", 63)]
    [InlineData("CronJob", 52)]
    [InlineData("ConfigMap", 253)]
    [InlineData("Job", 63)]
    [InlineData("StatefulSet", 52)]
    public void Longest_names(string kind, int length)
    {
        Assert.Empty(NameRule.ForKind(kind).Check(new string('a', length)));
        Assert.Single(NameRule.ForKind(kind).Check(new string('a', length + 1)));
    }

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        name => NameRule.ForKind("Service").Check(name),
        ["MyApp", "my_app", "my.app", "-app", "app-", "9lives", "", "caf\u00e9", "a b", new string('a', 70)]);

    [Fact]
    public void Ten_label_errors() => Catalogue.VerifyErrors(
        LabelText.CheckKey,
        ["", "/name", "a/b/c", "Example.com/x", "example.com/", "-x", "x-", "a b", "app@home", new string('k', 64)]);

    [Theory]
    [InlineData("my-app", "my-app")]
    [InlineData("My App", "my-app")]
    [InlineData("order_service.v2", "order-service-v2")]
    public void A_name_is_made_of_any_text(string text, string name) => Assert.Equal(name, NameRule.Label.MakeName(text));

    [Fact]
    public void Long_names_that_differ_at_the_end_stay_different()
    {
        var (a, b) = (NameRule.CronJob.MakeName(new string('x', 80) + "a"), NameRule.CronJob.MakeName(new string('x', 80) + "b"));
        Assert.NotEqual(a, b);
        Assert.Equal(52, a.Length);
    }

    [Fact]
    public void A_name_that_is_cut_where_words_meet_stays_different()
    {
        var cut = NameRule.Label.MakeName(new string('x', 63) + "-preview");
        Assert.NotEqual(new string('x', 63), cut);
        Assert.Equal(63, cut.Length);
    }

    [Theory]
    [InlineData("http", true)]
    [InlineData("grpc-web-2", true)]
    [InlineData("8080", false)]
    [InlineData("a--b", false)]
    [InlineData("abcdefghijklmnop", false)]
    public void Port_names(string name, bool valid) => Assert.Equal(valid, PortName.Check(name).Count == 0);

    [Theory]
    [InlineData("", true)]
    [InlineData("v1.2_3-Z", true)]
    [InlineData("free text", false)]
    [InlineData("-x", false)]
    public void Label_values(string value, bool valid) => Assert.Equal(valid, LabelText.CheckValue(value).Count == 0);

    [Fact]
    public void Random_texts_are_checked_and_become_valid_names()
    {
        NameRule[] rules = [NameRule.Label, NameRule.Subdomain, NameRule.Label1035, NameRule.CronJob, NameRule.StatefulSet, NameRule.ShortSubdomain];
        Fuzz.Run(Samples, text =>
        {
            PortName.Check(text);
            LabelText.CheckKey(text);
            LabelText.CheckValue(text);
            foreach (var rule in rules)
            {
                var name = rule.MakeName(text);
                Assert.Empty(rule.Check(name));
                Assert.Equal(name, rule.MakeName(name));
            }
        });
    }
}

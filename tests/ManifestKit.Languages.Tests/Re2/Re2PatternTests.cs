using System.Text.RegularExpressions;
using ManifestKit.Languages.Re2;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Re2;

public sealed class Re2PatternTests
{
    private static readonly string[] Samples =
    [
        "api|web-[0-9]+", "(?i)^foo$", "(?P<name>a{2,5}?)b*", "[^[:alpha:]\\pL\\d-z]", "\\Qa.b\\E\\x{1F600}\\101", "(a|b)*c??", "x{,5}{",
        "(?s-im:.)\\b\\z", "[]a]", "\\p{Greek}\\P{^Lu}",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("a|")]
    [InlineData("(|a)*")]
    [InlineData("a{0}")]
    [InlineData("a{1000}")]
    [InlineData("(?:a{10}){100}")]
    [InlineData("a{01}")]
    [InlineData("a{,2}")]
    [InlineData("a{2")]
    [InlineData("[a-]")]
    [InlineData("[]]")]
    [InlineData("[[:word:]-]")]
    [InlineData("[[:a]")]
    [InlineData("\\_\\-\\/")]
    [InlineData("\\Q*+?")]
    [InlineData("(?<name>a)")]
    [InlineData("^*")]
    [InlineData("\\pN\\p{Any}\\p{Letter}\\p{han}")]
    [InlineData("(?i)a(?-i)b|c")]
    [InlineData("}")]
    [InlineData("a*?b+?c??")]
    [InlineData("(a*)*")]
    [InlineData("(?i)")]
    public void What_RE2_accepts_is_accepted(string pattern) => Assert.Empty(Re2Pattern.Parse(pattern).Errors);

    [Fact]
    public void Ten_errors()
        => Catalogue.Verify(
            Re2Pattern.Parse,
            [
                "(?=a)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(a)\\1", "a**", "*a", "(?>a)", "a++", "(a", "a)", "[a", "[z-a]", "a{1001}", "a{2,1}",
                "(?:a{100}){100}", "a\\", "\\Z", "\\8", "[[:foo:]]", "\\p{Foo}", "(?P<1-2>a)", "(?P<n>a)(?P<n>b)", "(?x)a", "\\x{110000}",
                "\\C", "(?#a)", "(?", "(?i", "[\\b]",
            ]);

    [Theory]
    [InlineData("api|web-[12]?|db-(x|y)", "api", "web-1", "db-y", "web-")]
    [InlineData("[[:digit:]]{2,3}", "12", "123")]
    [InlineData("(?i)straSSe", "STRASSE")]
    [InlineData(".*", "a\nb", "")]
    [InlineData("\\w+\\b\\s\\b\\w+", "a b")]
    [InlineData("[^a-c]\\P{L}\\pN", "d-5")]
    [InlineData("\\x41\\x{42}\\103\\Q.+\\E", "ABC.+")]
    [InlineData(".", "\ud83d\ude00")]
    [InlineData("(a|b)*c", "ababc", "c")]
    [InlineData("^a$", "a")]
    [InlineData("(?m)a$\n^b", "a\nb")]
    public void Matching_texts_match(string pattern, params string[] texts)
        => Assert.All(texts, text => Assert.True(Re2Pattern.Parse(pattern).Value.IsMatch(text)));

    [Theory]
    [InlineData("api|web", "apiweb", "ap", "xapi", "")]
    [InlineData("a{2,3}", "a", "aaaa")]
    [InlineData("(?-s).", "\n")]
    [InlineData("a\\b", "b")]
    [InlineData("[^\\d]", "5")]
    public void Other_texts_do_not_match(string pattern, params string[] texts)
        => Assert.All(texts, text => Assert.False(Re2Pattern.Parse(pattern).Value.IsMatch(text)));

    [Theory]
    [InlineData("api|web-(1|2)", "api,web-1,web-2")]
    [InlineData("^a\\.b$", "a.b")]
    [InlineData("[a]b?", "a,ab")]
    [InlineData("", "")]
    [InlineData("a+", null)]
    [InlineData("a.", null)]
    [InlineData("(?i)a", null)]
    public void Few_matches_are_written_out(string pattern, string? texts)
        => Assert.Equal(texts, Re2Pattern.Parse(pattern).Value.FiniteMatches() is { } all ? string.Join(",", all) : null);

    [Fact]
    public void What_is_written_out_matches()
    {
        var matches = Re2Pattern.Parse("(a|b|)(c|\\.d)x?").Value.FiniteMatches()!;

        Assert.Equal(12, matches.Count);
        Assert.All(matches, text => Assert.True(Re2Pattern.Parse("(a|b|)(c|\\.d)x?").Value.IsMatch(text)));
    }

    [Fact]
    public void A_script_cannot_be_decided() => Assert.Null(Re2Pattern.Parse("\\p{Greek}+").Value.IsMatch("a"));

    [Theory]
    [InlineData(".*", true, true)]
    [InlineData("(.*)", true, true)]
    [InlineData("a?", true, false)]
    [InlineData(".+", false, false)]
    [InlineData("(?-s).*", true, false)]
    [InlineData("\\b", false, false)]
    [InlineData("^$", true, false)]
    public void Empty_and_everything(string pattern, bool matchesEmpty, bool matchesEverything)
    {
        var parsed = Re2Pattern.Parse(pattern).Value;

        Assert.Equal((matchesEmpty, matchesEverything), (parsed.MatchesEmpty, parsed.MatchesEverything));
    }

    [Theory]
    [InlineData("(", 1000, "", ")")]
    [InlineData("(?:", 1000, "", ")*")]
    [InlineData("(", 10, "x{2}", "){2}")]
    [InlineData("(xx?){1000}", 1000, "", "")]
    [InlineData("", 1, "x{1,9876543210}", "")]
    [InlineData("", 1, "\\Q\\E*", "")]
    [InlineData("", 1, "(?P<name", "")]
    public void What_exceeds_the_limits_of_RE2_is_refused(string opening, int count, string middle, string closing)
    {
        var pattern = string.Concat(Enumerable.Repeat(opening, count)) + middle + string.Concat(Enumerable.Repeat(closing, count));

        Assert.Single(Re2Pattern.Parse(pattern).Errors);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("(?:", 100_000)]
    [InlineData("a|", 100_000)]
    [InlineData("a?", 100_000)]
    [InlineData("(a{2}", 2_000)]
    [InlineData("x{1000}", 10_000)]
    public void Large_patterns_take_linear_time(string unit, int count)
        => Assert.NotNull(Re2Pattern.Parse(string.Concat(Enumerable.Repeat(unit, count))));

    [Fact]
    public void Matching_does_not_backtrack()
        => Assert.False(Re2Pattern.Parse("(a*)*(a|aa)+b").Value.IsMatch(new string('a', 20_000)));

    [Fact]
    public void Any_text_is_read_without_exception()
        => Fuzz.Run(Samples, text =>
        {
            var parsed = Re2Pattern.Parse(text);
            Fuzz.AssertSound(text, parsed);
            if (!parsed.Success)
                return;
            var isMatch = parsed.Value.IsMatch("");
            Assert.True(isMatch is null || isMatch == parsed.Value.MatchesEmpty, "the empty text");
        });

    /// <summary>On the syntax that both share, .NET's own engine is the oracle.</summary>
    [Fact]
    public void Matches_what_another_engine_matches()
    {
        const int Runs = 20_000;
        var random = Seed.Random();
        for (var i = 0; i < Runs; i++)
        {
            var pattern = RandomPattern(random, 3);
            var text = new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => "abc\n"[random.Next(4)])]);
            var expected = Regex.IsMatch(text, $"\\A(?:{pattern})\\z", RegexOptions.Singleline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

            Assert.True(expected == Re2Pattern.Parse(pattern).Value.IsMatch(text), $"{pattern} on '{text}'");
        }
    }

    private static string RandomPattern(Random random, int depth) => depth == 0
        ? "abc."[random.Next(4)].ToString()
        : random.Next(7) switch
        {
            0 => RandomPattern(random, depth - 1) + "|" + RandomPattern(random, depth - 1),
            1 => $"(?:{RandomPattern(random, depth - 1)})" + "*+?"[random.Next(3)],
            2 => $"({RandomPattern(random, depth - 1)}){{{random.Next(2)},{1 + random.Next(3)}}}",
            3 => "[^a]",
            4 => "\\b" + RandomPattern(random, depth - 1),
            _ => RandomPattern(random, depth - 1) + RandomPattern(random, depth - 1),
        };
}

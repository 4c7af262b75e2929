using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class ComposeTextTests
{
    private static readonly string[] Samples =
        ["plain", "$HOST:${PORT:-80}", "a$$b", "${A:-${B-${C:?no C}}}", "${X:+on}${Y+y}", "${Z?}", "${", "$5", "${A:-{}}"];

    [Theory]
    [InlineData("http://$HOST:${PORT:-80}/", "http://h:80/")]
    [InlineData("$$HOME", "$HOME")]
    [InlineData("^a$|$5 $", "^a$|$5 $")]
    [InlineData("${EMPTY:-d}${EMPTY-d}", "d")]
    [InlineData("${NONE-d}${NONE:-d}", "dd")]
    [InlineData("${HOST:+set}${EMPTY:+set}${EMPTY+set}${NONE+set}", "setset")]
    [InlineData("${NONE:-${EMPTY:-${HOST}}}", "h")]
    [InlineData("${NONE:-a$$b}", "a$b")]
    [InlineData("}${NONE}{", "}{")]
    public void Resolved_text(string text, string resolved)
        => Assert.Equal(resolved, ComposeText.Parse(text).Value.Resolve(name => name switch { "HOST" => "h", "EMPTY" => "", _ => null }));

    [Fact]
    public void Variables_are_those_of_defaults_too()
    {
        var variables = ComposeText.Parse("$A ${B:?need B} ${C:-${D}}").Value.Variables().ToArray();
        Assert.Equal(["A", "B", "C", "D"], variables.Select(variable => variable.Name));
        Assert.Equal([true, false, false, true], variables.Select(variable => variable.IsBare));
        Assert.True(variables[1].IsRequired);
        Assert.Equal("${D}", variables[2].Default!.ToString());
        Assert.Equal(new TextSpan(3, 12), variables[1].Span);
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        ComposeText.Parse,
        ["${", "${}", "${A", "${A:-b", "${A b}", "${1A}", "${A:x}", "${A:=x}", "${ A}", "${A:-${B}", "${A:-${}} ${B.C}"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_printing_keeps_the_meaning() => Fuzz.Run(Samples, text =>
    {
        var parsed = ComposeText.Parse(text);
        Fuzz.AssertSound(text, parsed);
        Assert.Equal(text, ComposeText.Parse(ComposeText.Escape(text)).Value.Resolve(_ => null));
        if (!parsed.Success)
            return;
        var printed = parsed.Value.ToString();
        var again = ComposeText.Parse(printed).Value;
        Assert.Equal(printed, again.ToString());
        Assert.Equal(parsed.Value.Resolve(name => name), again.Resolve(name => name));
    });
}

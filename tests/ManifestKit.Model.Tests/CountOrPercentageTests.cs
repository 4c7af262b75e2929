namespace ManifestKit.Model.Tests;

public sealed class CountOrPercentageTests
{
    [Theory]
    [InlineData("25%", 25, true)]
    [InlineData("0%", 0, true)]
    [InlineData("3", 3, false)]
    public void A_text_is_a_count_or_a_percentage(string text, int value, bool isPercentage)
    {
        CountOrPercentage parsed = text;

        Assert.Equal(value, parsed.Value);
        Assert.Equal(isPercentage, parsed.IsPercentage);
        Assert.Equal(text, parsed.ToString());
    }

    [Fact]
    public void A_number_is_a_count() => Assert.Equal("2", ((CountOrPercentage)2).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-1")]
    [InlineData("1.5%")]
    [InlineData(" 1")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void Anything_else_is_refused(string text)
    {
        var problem = Assert.Throws<FormatException>(() => (CountOrPercentage)text);

        Assert.StartsWith($"'{text}' is neither a count nor a percentage", problem.Message, StringComparison.Ordinal);
    }
}

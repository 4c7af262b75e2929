using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Languages.Tests.PromQl;

/// <summary>The deepest trees that are allowed must fit the stack of a compiler's thread, with room to spare.</summary>
public sealed class DeepTreeTests
{
    private const int StackSize = 768 * 1024;

    [Theory]
    [InlineData("a + ", 998, "a", "")]
    [InlineData("a or ", 998, "a", "")]
    [InlineData("abs(", 249, "a", ")")]
    [InlineData("(-", 124, "a", ")")]
    [InlineData("a ^ ", 249, "a", "")]
    [InlineData("max_over_time((", 124, "a", ")[5m:])")]
    public void The_deepest_trees_fit_the_stack(string opening, int count, string middle, string closing)
        => Run(() =>
        {
            var text = string.Concat(Enumerable.Repeat(opening, count)) + middle + string.Concat(Enumerable.Repeat(closing, count));
            var expression = PromQlExpression.Parse(text).Value;

            Assert.Empty(expression.Warnings());
            Assert.Equal(LabelPresence.Possible, expression.ResultLabels()["job"]);
            var pretty = expression.ToPrettyString();
            Assert.Equal(expression.ToString(), PromQlExpression.Parse(pretty).Value.ToString());
        });

    [Fact]
    public void The_deepest_patterns_fit_the_stack()
        => Run(() => Assert.True(Re2Pattern.Parse(new string('(', 998) + "a" + new string(')', 998)).Value.IsMatch("a")));

    private static void Run(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), StackSize);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}

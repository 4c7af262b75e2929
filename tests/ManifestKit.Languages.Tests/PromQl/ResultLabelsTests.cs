using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class ResultLabelsTests
{
    // Per label: '+' every series has it, '?' some may, '-' none has; '*' stands for all other labels.
    [Theory]
    [InlineData("up{job=\"a\", env=\"\"}", "job+ env- x? __name__+ *?")]
    [InlineData("up{job=~\"a|b\", env=~\"a|\", pod!=\"\", zone!=\"a\"}", "job+ env? pod+ zone?")]
    [InlineData("{job=\"a\"}", "__name__?")]
    [InlineData("sum(up)", "job- *-")]
    [InlineData("sum by (job, pod) (up{job=\"a\"})", "job+ pod? *- __name__-")]
    [InlineData("sum without (pod) (up{pod=\"a\", job=\"b\"})", "job+ pod- x? __name__-")]
    [InlineData("topk(1, up{job=\"a\"})", "job+ x? __name__+")]
    [InlineData("count_values(\"version\", build{job=\"a\"})", "version+ job-")]
    [InlineData("count_values by (job) (\"version\", build{job=\"a\"})", "version+ job+ *-")]
    [InlineData("rate(foo_total{job=\"a\"}[5m])", "job+ __name__- x?")]
    [InlineData("last_over_time(foo{job=\"a\"}[5m])", "job+ __name__+")]
    [InlineData("-up", "__name__-")]
    [InlineData("up > 1", "__name__+")]
    [InlineData("up > bool 1", "__name__-")]
    [InlineData("2 * up{job=\"a\"}", "job+ __name__-")]
    [InlineData("vector(1)", "job- *-")]
    [InlineData("hour()", "job- *-")]
    [InlineData("hour(up{job=\"a\"})", "job+")]
    [InlineData("absent(up{job=\"a\", env=~\"b\", pod=\"c\", pod=\"d\"})", "job+ env- pod- __name__- *-")]
    [InlineData("absent(sum(up{job=\"a\"}))", "job- *-")]
    [InlineData("absent_over_time(up{job=\"a\"}[5m])", "job+ *-")]
    [InlineData("a{x=\"1\"} and on (job) b{job=\"a\", y=\"1\"}", "x+ job+ y?")]
    [InlineData("a{x=\"1\"} and b{y=\"1\"}", "x+ y+")]
    [InlineData("a{x=\"1\"} unless b{y=\"1\"}", "x+ y?")]
    [InlineData("a{x=\"1\"} or b{x=\"1\", y=\"1\"}", "x+ y? *?")]
    [InlineData("sum by (x) (a{x=\"1\"}) or sum by (y) (a{y=\"1\"})", "x? y? *-")]
    [InlineData("a{x=\"1\"} / on (job) b{job=\"a\"}", "job+ x- *-")]
    [InlineData("a{x=\"1\", y=\"1\"} / ignoring (y) b", "x+ y- z?")]
    [InlineData("a{x=\"1\"} * on (job) group_left (node, zone) b{job=\"a\", node=\"1\"}", "x+ job+ node+ zone?")]
    [InlineData("a * on (job) group_right (node) b{job=\"a\", x=\"1\"}", "x+ job+ node?")]
    [InlineData("sum by (job) (a{job=\"a\"}) + on (job) fill (0) sum by (job) (b)", "job? *-")]
    [InlineData("label_replace(up, \"x\", \"y\", \"z\", \".*\")", "x+ __name__+")]
    [InlineData("label_replace(up, \"x\", \"$1\", \"z\", \"(.*)\")", "x?")]
    [InlineData("label_replace(up{x=\"1\"}, \"x\", \"\", \"\", \".*\")", "x-")]
    [InlineData("label_replace(up{x=\"1\"}, \"x\", \"y\", \"z\", \"a\")", "x+")]
    [InlineData("label_replace(sum(up), \"x\", \"y\", \"\", \"\")", "x+ *-")]
    [InlineData("label_replace(sum(up), \"x\", \"$1\", \"z\", \"(.+)\")", "x- *-")]
    [InlineData("label_join(sum by (a) (up), \"x\", \"-\", \"a\", \"b\")", "x+ a? b-")]
    [InlineData("label_join(sum(up), \"x\", \"\", \"a\")", "x- *-")]
    [InlineData("a{x=\"1\"} * on (job) group_left (x) b", "x?")]
    [InlineData("a * on (job) group_left (x) sum(b)", "job- x-")]
    [InlineData("limitk by (job) (5, up{job=\"a\"})", "job+ __name__+ x?")]
    [InlineData("vector(1) or up{job=\"a\"}", "job? x?")]
    [InlineData("histogram_quantile(0.9, sum by (le, job) (rate(x_bucket{job=\"a\"}[5m])))", "le- job+ *-")]
    [InlineData("max_over_time(sum by (job) (up{job=\"a\"})[1h:])", "job+ *-")]
    public void Labels_of_the_result(string text, string expected)
    {
        var labels = PromQlExpression.Parse(text, PromQlOptions.AllFeatures).Value.ResultLabels();

        foreach (var word in expected.Split(' '))
        {
            var name = word[..^1];
            var presence = word[^1] switch
            {
                '+' => LabelPresence.Certain,
                '?' => LabelPresence.Possible,
                _ => LabelPresence.Impossible,
            };
            Assert.True(presence == (name == "*" ? labels.Others : labels[name]), $"{name} is expected {presence}");
        }
    }
}

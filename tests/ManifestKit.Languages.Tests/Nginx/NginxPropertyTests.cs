using FsCheck;
using FsCheck.Fluent;
using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

public sealed class NginxPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(30);

    [Fact]
    public void Reading_what_was_written_gives_the_same_tree()
        => Check.One(Many, Prop.ForAll(
            NginxArbitrary.Configuration.ToArbitrary(),
            configuration => configuration.Equals(NginxReader.Read(NginxWriter.Write(configuration)).Value)));

    [Fact]
    public void Writing_what_was_read_is_stable()
        => Check.One(Many, Prop.ForAll(NginxArbitrary.Text.ToArbitrary(), text =>
        {
            var once = NginxWriter.Write(NginxReader.Read(text).ValueOrDefault!);
            return once == NginxWriter.Write(NginxReader.Read(once).Value);
        }));

    [Fact]
    public void Reading_never_throws_and_spans_lie_in_the_text()
        => Check.One(Many.WithMaxTest(100_000), Prop.ForAll(
            NginxArbitrary.Text.ToArbitrary(),
            text => NginxReader.Read(text).Errors.All(error => error.Span.Start >= 0 && error.Span.End <= text.Length)));
}

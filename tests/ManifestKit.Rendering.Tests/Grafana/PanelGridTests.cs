using ManifestKit.Rendering.Grafana;

namespace ManifestKit.Rendering.Tests.Grafana;

public sealed class PanelGridTests
{
    [Fact]
    public void Panels_fill_rows_and_begin_a_new_one_below_the_highest()
    {
        var grid = new PanelGrid();
        Panel[] panels = [Sized(12, 8), Sized(8, 4), Sized(8, 3), Sized(24, 5)];

        var places = panels.Select(grid.Place).Select(p => (p.X, p.Y, p.W, p.H));

        Assert.Equal([(0, 0, 12, 8), (12, 0, 8, 4), (0, 8, 8, 3), (0, 11, 24, 5)], places);
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(25, 8)]
    [InlineData(12, 0)]
    public void A_panel_that_does_not_fit_is_refused(int width, int height)
        => Assert.Contains("the width goes from 1 to 24", Assert.Throws<RenderException>(() => new PanelGrid().Place(Sized(width, height))).Message, StringComparison.Ordinal);

    private static Panel Sized(int width, int height) => new() { Title = "Requests", Width = width, Height = height };
}

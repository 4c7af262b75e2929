using ManifestKit.Grafana;

namespace ManifestKit.Rendering.Grafana;

/// <summary>Places panels from left to right, and below when a row is full.</summary>
internal sealed class PanelGrid
{
    private const int Columns = 24;

    private int _x;
    private int _y;
    private int _rowHeight;

    public GridPos Place(Panel panel)
    {
        if (panel.Width is < 1 or > Columns || panel.Height < 1)
            throw new RenderException(panel, $"Panel '{panel.Title}' is {panel.Width} wide and {panel.Height} high; the width goes from 1 to {Columns}, the height from 1.");

        if (_x + panel.Width > Columns)
        {
            _y += _rowHeight;
            (_x, _rowHeight) = (0, 0);
        }

        var place = new GridPos { H = panel.Height, W = panel.Width, X = _x, Y = _y };
        _x += panel.Width;
        _rowHeight = Math.Max(_rowHeight, panel.Height);
        return place;
    }
}

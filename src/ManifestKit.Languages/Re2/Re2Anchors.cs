namespace ManifestKit.Languages.Re2;

/// <summary>Finds anchors that are redundant since the whole text must match.</summary>
internal static class Re2Anchors
{
    public static bool StartsWithAnchor(Re2Node node) => IsAnchor(Edge(node, isStart: true), Re2Place.TextStart);

    public static bool EndsWithAnchor(Re2Node node) => IsAnchor(Edge(node, isStart: false), Re2Place.TextEnd);

    private static bool IsAnchor(Re2Node node, Re2Place place)
        => node is Re2Assertion { IsAnchorCharacter: true } assertion && assertion.Place == place;

    private static Re2Node Edge(Re2Node node, bool isStart)
    {
        while (true)
        {
            switch (node)
            {
                case Re2Group group:
                    node = group.Operand;
                    break;
                case Re2Concatenation concatenation:
                    node = concatenation.Parts[isStart ? 0 : concatenation.Parts.Count - 1];
                    break;
                default:
                    return node;
            }
        }
    }
}

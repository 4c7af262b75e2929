using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The images of an object where Kustomize looks for them: in every list <c>containers</c> or <c>initContainers</c>, however deep.</summary>
internal static class ContainerImages
{
    /// <summary>The images in their order.</summary>
    public static IReadOnlyList<string> Of(DataMap node)
    {
        List<string> images = [];
        Change(node, image =>
        {
            images.Add(image);
            return image;
        });
        return images;
    }

    /// <summary>The object with other images; the object itself if none is another.</summary>
    public static DataMap Change(DataMap node, Func<string, string> change) => (DataMap)node.Fields((key, value) =>
        key is "containers" or "initContainers" && value is DataList containers ? containers.Items(container => ChangeImage(container, change)) : value);

    private static DataNode ChangeImage(DataNode container, Func<string, string> change)
    {
        if (container is not DataMap map || map.TextOf("image") is not { } image)
            return container;
        var changed = change(image);
        return changed == image ? container : map.With("image", DataScalar.Of(changed));
    }
}

using System.Globalization;
using System.Text.Json.Nodes;

namespace Stacks.Tests.Facts;

/// <summary>
/// Steps through a document: <c>a/b</c> goes to a member, <c>a[b/c]</c> too where its name has a slash, <c>a[0]</c> to an item,
/// <c>a[name=b]</c> to the only item that has this member, <c>a[b]</c> to the item that is this text.
/// </summary>
internal static class TreePath
{
    public static JsonNode? Find(JsonNode? root, string path, out bool isPresent)
    {
        var node = root;
        isPresent = true;
        foreach (var step in Steps(path))
        {
            (node, isPresent) = Take(node, step);
            if (!isPresent)
                return null;
        }

        return node;
    }

    private static IEnumerable<string> Steps(string path)
    {
        for (var start = 0; start < path.Length;)
        {
            var bracketed = path[start] == '[';
            var end = bracketed ? path.IndexOf(']', start) : path.IndexOfAny(['/', '['], start);
            if (end < 0)
                end = path.Length;
            yield return bracketed ? path[(start + 1)..end] : path[start..end];
            start = bracketed ? end + 1 : end;
            if (start < path.Length && path[start] == '/')
                start++;
        }
    }

    private static (JsonNode? Node, bool IsPresent) Take(JsonNode? node, string step) => node switch
    {
        JsonObject map => (map[step], map.ContainsKey(step)),
        JsonArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => (list[index], true),
        JsonArray list => Only([.. list.Where(item => Matches(item, step))]),
        _ => (null, false),
    };

    private static bool Matches(JsonNode? item, string step)
    {
        var equals = step.IndexOf('=', StringComparison.Ordinal);
        return item switch
        {
            JsonObject map when equals > 0 => map[step[..equals]]?.ToString() == step[(equals + 1)..],
            JsonValue value => value.ToString() == step,
            _ => false,
        };
    }

    private static (JsonNode? Node, bool IsPresent) Only(List<JsonNode?> found) => found.Count == 1 ? (found[0], true) : (null, false);
}

using System.Buffers;

namespace ManifestKit.Files;

/// <summary>Paths below a stack's folder, with forward slashes: the same file on every system.</summary>
internal static class RelativePath
{
    private const int SegmentLength = 255;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. "\\:*?\"<>|", .. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(char.IsControl)]);

    /// <summary>Why a path cannot stand below a folder, as a clause; null when it can.</summary>
    public static string? Problem(string path)
    {
        if (path.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
            return $"stands in '{Reserved}', where the list of owned files is";
        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan(range);
            if (segment.Length == 0)
                return "has an empty part";
            if (segment is "." or "..")
                return $"has the part '{segment}' and may lead elsewhere";
            if (segment[^1] is '.' or ' ')
                return $"has the part '{segment}', whose last character Windows drops";
            if (segment.Length > SegmentLength)
                return $"has a part of more than {SegmentLength} characters";
            if (segment.ContainsAny(Forbidden))
                return $"has the part '{segment}' with a character that no file may have everywhere";
        }

        return null;
    }

    /// <summary>The folders above a path, the nearest first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }

    private const string Reserved = ".manifestkit/";
}

using System.Text;

namespace ManifestKit.Languages.Nginx;

/// <summary>The limits of nginx's own reader.</summary>
internal static class NginxLimits
{
    /// <summary>Bytes of the buffer through which nginx reads a file; what it has not finished reading must fit.</summary>
    public const int BufferBytes = 4096;

    /// <summary>How deep blocks are read; nginx needs about six.</summary>
    public const int Depth = 64;

    /// <summary>Whether nginx gives up on a token.</summary>
    /// <param name="raw">The token as written, without quotes.</param>
    /// <param name="isQuoted">Whether quotes stand around it.</param>
    /// <param name="isBeforeSpace">Whether white space follows, which nginx reads before it lets go of the token.</param>
    public static bool IsTooLong(string raw, bool isQuoted, bool isBeforeSpace)
        => raw.Length >= BufferBytes / 4
        && Encoding.UTF8.GetByteCount(raw) + (isQuoted ? 1 : 0) + (isBeforeSpace ? 1 : 0) >= BufferBytes;
}

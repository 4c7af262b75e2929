using System.Globalization;

namespace ManifestKit.Languages.Nginx;

/// <summary>A version of nginx.</summary>
/// <param name="Major">The first number, 1 for every version of today.</param>
/// <param name="Minor">The second number, even for stable versions and odd for mainline.</param>
/// <param name="Patch">The third number.</param>
/// <remarks>See <see href="https://nginx.org/en/CHANGES">the list of changes</see>.</remarks>
public readonly record struct NginxVersion(int Major, int Minor, int Patch) : IComparable<NginxVersion>
{
    /// <summary>Reads <c>1.30.2</c>, or <c>1.30</c> for its first release.</summary>
    public static Parsed<NginxVersion> Parse(string text)
    {
        var parts = text.Split('.');
        var numbers = new int[3];
        var isValid = parts.Length is 2 or 3;
        for (var i = 0; isValid && i < parts.Length; i++)
        {
            isValid = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]);
        }

        return isValid
            ? Parsed.Valid(new NginxVersion(numbers[0], numbers[1], numbers[2]))
            : Parsed.Invalid<NginxVersion>(new TextSpan(0, text.Length), $"'{text}' is not a version of nginx; expected three numbers such as 1.30.0.");
    }

    /// <inheritdoc/>
    public int CompareTo(NginxVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Whether one version is older than another.</summary>
    public static bool operator <(NginxVersion left, NginxVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is newer than another.</summary>
    public static bool operator >(NginxVersion left, NginxVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is another or older.</summary>
    public static bool operator <=(NginxVersion left, NginxVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is another or newer.</summary>
    public static bool operator >=(NginxVersion left, NginxVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}");
}

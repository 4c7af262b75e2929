using System.Globalization;
using System.Text.RegularExpressions;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>What a version of YAML takes an unquoted scalar for.</summary>
internal sealed class YamlTags
{
    private const string NotFinite = @"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)";

    private readonly Regex _null, _true, _false, _integer, _float, _other;

    private YamlTags(string @null, string @true, string @false, string integer, string @float, string other)
    {
        (_null, _true, _false) = (Whole(@null), Whole(@true), Whole(@false));
        (_integer, _float, _other) = (Whole(integer), Whole(@float), Whole(other));
    }

    /// <summary>The repository of types of YAML 1.1, https://yaml.org/type/.</summary>
    public static YamlTags Version11 { get; } = new(
        "~|null|Null|NULL|",
        "y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON",
        "n|N|no|No|NO|false|False|FALSE|off|Off|OFF",
        "[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+",
        @"[-+]?([0-9][0-9_]*)?\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*",
        NotFinite + @"|=|<<|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?"
            + @"([ \t]*Z|[ \t]*[-+][0-9]{1,2}(:[0-9]{2})?)?");

    /// <summary>The core schema of YAML 1.2, https://yaml.org/spec/1.2.2/#103-core-schema.</summary>
    public static YamlTags Version12 { get; } = new(
        "~|null|Null|NULL|",
        "true|True|TRUE",
        "false|False|FALSE",
        "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
        @"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
        NotFinite);

    /// <exception cref="FormatException">The scalar is something that the writer never writes on purpose, such as a timestamp, or that no value can be.</exception>
    public DataScalar Resolve(string plain) =>
        _null.IsMatch(plain) ? DataScalar.Null
        : _true.IsMatch(plain) ? DataScalar.Of(true)
        : _false.IsMatch(plain) ? DataScalar.Of(false)
        : _integer.IsMatch(plain) ? DataScalar.Of(long.Parse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
        : _float.IsMatch(plain) ? Node.Of(double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture))
        : _other.IsMatch(plain) ? throw new FormatException($"{plain} is no string.")
        : DataScalar.Of(plain);

    private static Regex Whole(string alternatives) => new($@"\A({alternatives})\z", RegexOptions.CultureInvariant);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>What a version of YAML takes an unquoted scalar for.</summary>
internal sealed class YamlTags
{
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
        @"[-+]?([0-9][0-9_]*)?\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*"
            + @"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        @"=|<<|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?"
            + @"([ \t]*Z|[ \t]*[-+][0-9]{1,2}(:[0-9]{2})?)?");

    /// <summary>The core schema of YAML 1.2, https://yaml.org/spec/1.2.2/#103-core-schema.</summary>
    public static YamlTags Version12 { get; } = new(
        "~|null|Null|NULL|",
        "true|True|TRUE",
        "false|False|FALSE",
        "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
        @"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "(?!)");

    /// <exception cref="FormatException">The scalar is something that the writer never writes on purpose, such as a timestamp.</exception>
    public ScalarNode Resolve(string plain) =>
        _null.IsMatch(plain) ? ScalarNode.Null
        : _true.IsMatch(plain) ? ScalarNode.Of(true)
        : _false.IsMatch(plain) ? ScalarNode.Of(false)
        : _integer.IsMatch(plain) ? ScalarNode.Of(long.Parse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
        : _float.IsMatch(plain) ? ScalarNode.Of(Float(plain))
        : _other.IsMatch(plain) ? throw new FormatException($"{plain} is no string.")
        : ScalarNode.Of(plain);

    private static double Float(string plain) => plain switch
    {
        ".nan" => double.NaN,
        ".inf" => double.PositiveInfinity,
        "-.inf" => double.NegativeInfinity,
        _ => double.Parse(plain, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static Regex Whole(string alternatives) => new($@"\A({alternatives})\z", RegexOptions.CultureInvariant);
}
